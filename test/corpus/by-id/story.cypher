CALL () {
  MATCH (n0:Story { id: $p.k0 })
  CALL (n0) {
    MATCH (n0)-[r0:HAS_ARTICLE]->(n1)
    WITH n1, r0
    ORDER BY r0.order ASC
    CALL (n1) {
      MATCH (n1)-[r2:CITES]->(n3)
      WITH n3, r2
      ORDER BY r2.order ASC
      RETURN collect([n3.name]) AS x0
    }
    RETURN collect([n1.name, n1.language, [(n1)-[r1:PUBLISHED_BY]->(n2) | [n2.name, n2.type]], x0, [n1.publishedEdtf, n1.publishedPrecision, n1.publishedBasis, n1.publishedCue]]) AS x1
  }
  RETURN collect([n0.name, x1]) AS x2
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x3
}
RETURN x2 AS c0, x3 AS version

// {"p":{"k0":"story:usps-2020"}}
