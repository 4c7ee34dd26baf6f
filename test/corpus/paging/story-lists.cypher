CALL () {
  MATCH (n0:Story { id: $p.k0 })
  CALL (n0) {
    MATCH (n0)-[r0:TELLS_OF]->(n1)
    WITH n1, r0
    ORDER BY r0.order ASC
    LIMIT $l0
    RETURN collect([n1.id, n1.type]) AS x0
  }
  CALL (n0) {
    MATCH (n2:Entity)-[r1:AFFECTED_BY|AUTHORED|BENEFITS|CANCELLED|CLASHED_WITH|CLIENT_OF|COLLABORATED_WITH|CONTROLLED_BY|CREATED|DISTRIBUTES|DRAFTED|HEADS|INTERVIEWED|IN_TENSION_WITH|LEADS|NEGOTIATED_WITH|PART_OF|PROPOSED|REDUCED|RELATED_TO|REPLACED|SPEAKS_FOR|TARGETS|THREATENED_VETO_OF|WORKS_FOR]->(n3:Entity)
    WHERE n0.id IN r1.stories
    WITH r1, n2, n3
    ORDER BY r1.byReading ASC
    LIMIT $l1
    RETURN collect([r1.id]) AS x1
  }
  CALL (n0) {
    MATCH (n4:Claim)
    WHERE n4.story = n0.id
    WITH n4
    ORDER BY n4.byReading ASC
    LIMIT $l2
    RETURN collect([n4.id]) AS x2
  }
  CALL (n0) {
    MATCH (n5:Figure)
    WHERE n5.story = n0.id
    WITH n5
    ORDER BY n5.byReading ASC
    LIMIT $l3
    RETURN collect([n5.id]) AS x3
  }
  CALL (n0) {
    MATCH (n0)-[r2:TELLS_OF]->(n6:Event)
    WITH n6, r2
    ORDER BY n6.byStory ASC
    LIMIT $l4
    RETURN collect([n6.id]) AS x4
  }
  RETURN collect([[x0, COUNT {
    (n0)-[:TELLS_OF]->()
  }], [x1, COUNT {
    MATCH (n2:Entity)-[r1:AFFECTED_BY|AUTHORED|BENEFITS|CANCELLED|CLASHED_WITH|CLIENT_OF|COLLABORATED_WITH|CONTROLLED_BY|CREATED|DISTRIBUTES|DRAFTED|HEADS|INTERVIEWED|IN_TENSION_WITH|LEADS|NEGOTIATED_WITH|PART_OF|PROPOSED|REDUCED|RELATED_TO|REPLACED|SPEAKS_FOR|TARGETS|THREATENED_VETO_OF|WORKS_FOR]->(n3:Entity)
    WHERE n0.id IN r1.stories
  }], [x2, COUNT {
    MATCH (n4:Claim)
    WHERE n4.story = n0.id
  }], [x3, COUNT {
    MATCH (n5:Figure)
    WHERE n5.story = n0.id
  }], [x4, COUNT {
    (n0)-[:TELLS_OF]->(:Event)
  }]]) AS x5
}
CALL () {
  MATCH (n7:Nutgraph)
  RETURN collect(n7.dataVersion) AS x6
}
RETURN x5 AS c0, x6 AS version

// {"p":{"k0":"story:usps-2020"},"l0":3,"l1":2,"l2":2,"l3":2,"l4":2}
