CALL () {
  MATCH (n0:Entity { id: $p.k0 })
  CALL (n0) {
    MATCH (n0)-[r0:CREATED]-(n1)
    WITH r0, n1, startNode(r0) AS n2, endNode(r0) AS n3
    ORDER BY r0.byReading ASC
    LIMIT $l0
    RETURN collect([r0.id, [n3.name, n3.type]]) AS x0
  }
  RETURN collect([[x0, COUNT {
    (n0)-[:CREATED]-()
  }], n0.type]) AS x1
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x2
}
RETURN x1 AS c0, x2 AS version

// {"p":{"k0":"gov:hhs"},"l0":20}
