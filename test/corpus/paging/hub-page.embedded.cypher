CALL () {
  MATCH (n0:Entity { id: $k0 })
  CALL (n0) {
    MATCH (n0)-[r0:TARGETS]->(n1)
    WITH r0, n1
    ORDER BY r0.byReading ASC
    LIMIT $l0
    RETURN collect([[n1.name, n1.type], r0.byReading]) AS x0
  }
  CALL (n0) {
    MATCH (n0)-[r1:TARGETS]->(n2)
    WHERE r1.byReading > $k1
    WITH r1, n2
    ORDER BY r1.byReading ASC
    LIMIT $l1
    RETURN collect([[n2.name, n2.type]]) AS x1
  }
  CALL (n0) {
    MATCH (n0)<-[r2:CREATED]-(n3)
    WITH r2, n3
    ORDER BY r2.byReading ASC
    LIMIT $l2
    RETURN collect(['IN', [n3.name, n3.type]]) AS x2
  }
  RETURN collect([[x0, NULL], [x1, NULL], [x2, COUNT {
    (n0)<-[:CREATED]-()
  }], n0.type]) AS x3
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x4
}
RETURN x3 AS c0, x4 AS version

// {"k0":"program:project-america-strong","k1":"story:usps-2020\u000100031\u0001relation:program:project-america-strong/TARGETS/group:companies","l0":3,"l1":2,"l2":20}
