CALL () {
  MATCH (n0:Entity { id: $p.k0 })
  CALL (n0) {
    MATCH (n0)<-[r0:PRECEDES]-(n1)
    WITH n1, r0
    ORDER BY r0.order ASC
    RETURN collect([n1.name]) AS x0
  }
  CALL (n0) {
    MATCH (n0)-[r1:PRECEDES]->(n2)
    WITH n2, r1
    ORDER BY n2.byStory ASC
    RETURN collect([n2.name]) AS x1
  }
  CALL (n0) {
    MATCH (n0)<-[r3:SUB_EVENT_OF]-(n4)
    WITH n4, r3
    ORDER BY n4.byStory ASC
    RETURN collect([n4.name]) AS x2
  }
  CALL (n0) {
    MATCH (n0)<-[r4:PARTICIPATED_IN]-(n5)
    WITH r4, n5
    ORDER BY r4.order ASC
    RETURN collect([r4.role, [n5.name, n5.type]]) AS x3
  }
  CALL (n0) {
    MATCH (n0)<-[r5:EXPLAINS]-(n6)
    WITH n6, r5
    ORDER BY n6.byReading ASC
    RETURN collect([n6.id]) AS x4
  }
  CALL (n0) {
    MATCH (n0)<-[r6:ASSERTS]-(n7)
    WITH n7, r6
    ORDER BY n7.byReading ASC
    RETURN collect([n7.id]) AS x5
  }
  CALL (n0) {
    MATCH (n0)-[r7:EVIDENCED_BY]->(n8)
    WITH r7, n8
    ORDER BY r7.order ASC
    RETURN collect([r7.role, [n8.name]]) AS x6
  }
  RETURN collect([n0.name, n0.kind, n0.status, n0.ordinal, [n0.timeEdtf, n0.timeBasis, n0.timeCue], x0, x1, [(n0)-[r2:SUB_EVENT_OF]->(n3) | [n3.name]], x2, x3, x4, x5, x6, n0.type]) AS x7
}
CALL () {
  MATCH (n9:Nutgraph)
  RETURN collect(n9.dataVersion) AS x8
}
RETURN x7 AS c0, x8 AS version

// {"p":{"k0":"event:mask-plan-cancelled"}}
