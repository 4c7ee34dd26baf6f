CALL () {
  MATCH (n0:Entity)
  WHERE n0.id IN $p.k0
  RETURN collect([n0.id, n0.id, n0.type]) AS x0
}
CALL () {
  UNWIND $p.k1 AS i0
  MATCH (n1:Entity)
  WHERE n1.id = i0.from
  MATCH (n2:Entity)
  WHERE n2.id = i0.to
  MATCH (n1:Entity)-[r0:CANCELLED|DRAFTED|PART_OF]->(n2)
  WHERE r0.id = i0.id
  RETURN collect([r0.id, type(r0)]) AS x1
}
CALL () {
  MATCH (n3:Nutgraph)
  RETURN collect(n3.dataVersion) AS x2
}
RETURN [x0, x1] AS c0, x2 AS version

// {"p":{"k0":[],"k1":[]}}
