CALL () {
  MATCH (n0:Sentence)
  WHERE n0.id IN $p.k0
  CALL (n0) {
    MATCH (n1:Article)
    WHERE n1.id = n0.article
    RETURN collect([n1.id]) AS x0
  }
  CALL (n0) {
    MATCH (n0)-[r0:MENTIONS]->(n2)
    WITH r0, n2
    ORDER BY r0.order ASC
    RETURN collect([r0.alias, r0.kind, [n2.name, n2.type]]) AS x1
  }
  CALL (n0) {
    MATCH (n0)<-[r1:EVIDENCED_BY]-(n3:Claim)
    WITH DISTINCT n3
    ORDER BY n3.byReading ASC
    RETURN collect([n3.id]) AS x2
  }
  RETURN collect([n0.id, n0.name, n0.paragraph, n0.number, n0.ordinal, n0.start, n0.end, n0.sha256, n0.text, x0, x1, x2]) AS x3
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x4
}
RETURN [x3] AS c0, x4 AS version

// {"p":{"k0":["sentence:usps-2020/seed/p9.s2"]}}
