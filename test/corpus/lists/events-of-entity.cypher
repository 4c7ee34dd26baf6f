CALL () {
  MATCH (n0:Entity { id: $p.k0 })
  CALL (n0) {
    MATCH (n0)-[r0:PARTICIPATED_IN]->(n1)
    WHERE r0.role IN $p.k1
    WITH DISTINCT n1
    ORDER BY n1.byStory ASC
    LIMIT $l0
    RETURN collect([n1.id]) AS x0
  }
  CALL (n0) {
    MATCH (n0)-[r0:PARTICIPATED_IN]->(n1)
    WHERE r0.role IN $p.k1
    RETURN count(DISTINCT n1) AS x1
  }
  CALL (n0) {
    MATCH (n0)<-[r1:QUANTIFIES|COUNTERPARTY]-(n2)
    WHERE true
    RETURN count(DISTINCT n2) AS x2
  }
  RETURN collect([[x0, x1], [NULL, x2], n0.type]) AS x3
}
CALL () {
  MATCH (n3:Nutgraph)
  RETURN collect(n3.dataVersion) AS x4
}
RETURN x3 AS c0, x4 AS version

// {"p":{"k0":"gov:hhs","k1":["AGENT"]},"l0":20}
