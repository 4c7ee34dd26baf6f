CALL () {
  UNWIND $p.k0 AS i0
  MATCH (n0:Entity)
  WHERE n0.id = i0.from
  MATCH (n1:Entity)
  WHERE n1.id = i0.to
  MATCH (n0:Entity)-[r0:CREATED]->(n1)
  WHERE r0.id = i0.id
  RETURN collect([r0.id, r0.id, r0.name, r0.label]) AS x0
}
CALL () {
  MATCH (n2:Entity)
  WHERE n2.id IN $p.k1
  RETURN collect([n2.id, n2.id, n2.name, [n2.timeEdtf], n2.type]) AS x1
}
CALL () {
  MATCH (n3:Figure)
  WHERE n3.id IN $p.k2
  RETURN collect([n3.id, n3.id, n3.name, n3.value, n3.unit]) AS x2
}
CALL () {
  MATCH (n4:Sentence)
  WHERE n4.id IN $p.k3
  RETURN collect([n4.id, n4.id, n4.name, n4.start, n4.end]) AS x3
}
CALL () {
  MATCH (n5:Nutgraph)
  RETURN collect(n5.dataVersion) AS x4
}
RETURN [x0, x1, x2, x3] AS c0, x4 AS version

// {"p":{"k0":[{"id":"relation:gov:hhs/CREATED/program:project-america-strong","from":"gov:hhs","to":"program:project-america-strong"}],"k1":["gov:nobody","event:general-election"],"k2":["figure:usps-2020/f01","figure:usps-2020/f01"],"k3":["sentence:usps-2020/seed/p9.s1"]}}
