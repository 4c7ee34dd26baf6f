CALL () {
  MATCH (n1:Story)-[:TELLS_OF]->(n0)
  WHERE n1.id = $p.k0
  WITH n0
  ORDER BY n0.byRelations ASC
  LIMIT $l0
  RETURN collect(n0) AS x0
}
CALL (x0) {
  WITH (x0)[0..$l1] AS i0
  UNWIND i0 AS n2
  MATCH (n2)-[r0:CANCELLED|DRAFTED]->(n3)
  WHERE (n3 IN i0 AND $p.k0 IN r0.stories)
  WITH r0, n2, n3
  ORDER BY r0.byReading ASC
  LIMIT $l2
  RETURN count(r0) AS x1
}
CALL (x0) {
  UNWIND (x0)[0..$l1] AS n4
  RETURN collect([n4.id, n4.id, n4.type, COUNT {
    (n4)-[:AFFECTED_BY|AUTHORED|BENEFITS|CANCELLED|CLASHED_WITH|CLIENT_OF|COLLABORATED_WITH|CONTROLLED_BY|CREATED|DISTRIBUTES|DRAFTED|HEADS|INTERVIEWED|IN_TENSION_WITH|LEADS|NEGOTIATED_WITH|PART_OF|PROPOSED|REDUCED|RELATED_TO|REPLACED|SPEAKS_FOR|TARGETS|THREATENED_VETO_OF|WORKS_FOR]-()
  }]) AS x2
}
CALL (x0) {
  WITH (x0)[0..$l1] AS i1
  UNWIND i1 AS n5
  MATCH (n5)-[r1:CANCELLED|DRAFTED]->(n6)
  WHERE (n6 IN i1 AND $p.k0 IN r1.stories)
  WITH r1, n5, n6
  ORDER BY r1.byReading ASC
  LIMIT $l3
  RETURN collect([r1.id, type(r1)]) AS x3
}
CALL () {
  MATCH (n7:Nutgraph)
  RETURN collect(n7.dataVersion) AS x4
}
RETURN [size(x0), x1, x2, x3] AS c0, x4 AS version

// {"p":{"k0":"story:usps-2020"},"l0":201,"l1":200,"l2":1001,"l3":1000}
