CALL () {
  MATCH (n0:Entity { id: $p.k0 })
  CALL (n0) {
    MATCH ()-[r0:TARGETS]->(n1)
    WHERE (r0.outKey > (n0.id + $p.k1) AND r0.outKey < (n0.id + $p.k2))
    WITH r0, n1
    ORDER BY r0.outKey ASC
    LIMIT $l0
    RETURN collect([[n1.name, n1.type], r0.byReading]) AS x0
  }
  CALL (n0) {
    MATCH ()-[r1:TARGETS]->(n2)
    WHERE (r1.outKey > (n0.id + $p.k3) AND r1.outKey < (n0.id + $p.k4))
    WITH r1, n2
    ORDER BY r1.outKey ASC
    LIMIT $l1
    RETURN collect([[n2.name, n2.type]]) AS x1
  }
  CALL (n0) {
    MATCH ()<-[r2:CREATED]-(n3)
    WHERE (r2.inKey > (n0.id + $p.k5) AND r2.inKey < (n0.id + $p.k6))
    WITH r2, n3
    ORDER BY r2.inKey ASC
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

// {"p":{"k0":"program:project-america-strong","k1":"\u0001","k2":"\u0002","k3":"\u0001story:usps-2020\u000100031\u0001relation:program:project-america-strong/TARGETS/group:companies","k4":"\u0002","k5":"\u0001","k6":"\u0002"},"l0":3,"l1":2,"l2":20}
