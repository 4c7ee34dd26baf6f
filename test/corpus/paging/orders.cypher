CALL () {
  MATCH (n0:Entity)
  WHERE n0.byRelations IS NOT NULL
  WITH n0
  ORDER BY n0.byRelations ASC
  LIMIT $l0
  RETURN collect([n0.id, n0.type]) AS x0
}
CALL () {
  MATCH (n1:Figure)
  WHERE n1.byValueDesc IS NOT NULL
  WITH n1
  ORDER BY n1.byValueDesc ASC
  LIMIT $l1
  RETURN collect([n1.value, n1.unit]) AS x1
}
CALL () {
  MATCH (n2:Entity)
  WHERE (n2:Event AND n2.byTimeDesc IS NOT NULL)
  WITH n2
  ORDER BY n2.byTimeDesc ASC
  LIMIT $l2
  RETURN collect([n2.name, [n2.timeEdtf]]) AS x2
}
CALL () {
  MATCH (n3:Claim)
  WHERE n3.byHops IS NOT NULL
  WITH n3
  ORDER BY n3.byHops ASC
  LIMIT $l3
  RETURN collect([n3.id]) AS x3
}
CALL () {
  MATCH (n4:Entity)-[r0:AFFECTED_BY|AUTHORED|BENEFITS|CANCELLED|CLASHED_WITH|CLIENT_OF|COLLABORATED_WITH|CONTROLLED_BY|CREATED|DISTRIBUTES|DRAFTED|HEADS|INTERVIEWED|IN_TENSION_WITH|LEADS|NEGOTIATED_WITH|PART_OF|PROPOSED|REDUCED|RELATED_TO|REPLACED|SPEAKS_FOR|TARGETS|THREATENED_VETO_OF|WORKS_FOR]->(n5)
  WHERE r0.byClaims IS NOT NULL
  WITH r0, n4, n5
  ORDER BY r0.byClaims ASC
  LIMIT $l4
  RETURN collect([r0.id]) AS x4
}
CALL () {
  MATCH (n6:Entity)
  WHERE (n6:Event AND n6.byTimeAsc IS NOT NULL)
  WITH n6
  ORDER BY n6.byTimeAsc ASC
  LIMIT $l5
  RETURN collect([n6.id]) AS x5
}
CALL () {
  MATCH (n7:Nutgraph)
  RETURN collect(n7.dataVersion) AS x6
}
RETURN [x0, NULL] AS c0, [x1, NULL] AS c1, [x2, NULL] AS c2, [x3, NULL] AS c3, [x4, NULL] AS c4, [x5, NULL] AS c5, x6 AS version

// {"l0":3,"l1":3,"l2":3,"l3":2,"l4":2,"l5":2}
