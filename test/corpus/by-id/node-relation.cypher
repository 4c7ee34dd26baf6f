CALL () {
  UNWIND $p.k0 AS i0
  MATCH (n0:Entity)
  WHERE n0.id = i0.from
  MATCH (n1:Entity)
  WHERE n1.id = i0.to
  MATCH (n0:Entity)-[r0:CANCELLED]->(n1)
  WHERE r0.id = i0.id
  RETURN collect([r0.id, r0.name, type(r0), r0.label, [n0.name, n0.type], [n1.name, n1.type], [r0.timeEdtf, r0.timeMin, r0.timeMax, r0.timePrecision, r0.timeBasis, r0.timeCue]]) AS x0
}
CALL () {
  MATCH (n2:Nutgraph)
  RETURN collect(n2.dataVersion) AS x1
}
RETURN [x0] AS c0, x1 AS version

// {"p":{"k0":[{"id":"relation:gov:white-house/CANCELLED/proposal:household-mask-plan","from":"gov:white-house","to":"proposal:household-mask-plan"}]}}
