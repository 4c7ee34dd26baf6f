CALL () {
  MATCH (n0:Entity { id: $k0 })
  CALL (n0) {
    MATCH (n0)-[r0:CLIENT_OF|NEGOTIATED_WITH]-(n1)
    WITH r0, n1, startNode(r0) AS n2, endNode(r0) AS n3
    ORDER BY r0.byReading ASC
    LIMIT $l2
    CALL (n1) {
      MATCH (n1)-[r1:COLLABORATED_WITH]-(n4)
      WITH r1, n4, startNode(r1) AS n5, endNode(r1) AS n6
      ORDER BY r1.byReading ASC
      LIMIT $l1
      CALL (n4) {
        MATCH (n4)-[r2:CREATED]->(n7)
        WITH r2, n7
        ORDER BY r2.byReading ASC
        LIMIT $l0
        RETURN collect([[n7.name, n7.type]]) AS x0
      }
      RETURN collect([[n4.name, [x0, NULL], n4.type]]) AS x1
    }
    RETURN collect([[n1.name, [x1, NULL], n1.type]]) AS x2
  }
  RETURN collect([[x2, NULL], n0.type]) AS x3
}
CALL () {
  MATCH (n8:Nutgraph)
  RETURN collect(n8.dataVersion) AS x4
}
RETURN x3 AS c0, x4 AS version

// {"k0":"org:amazon","l0":2,"l1":2,"l2":2}
