CALL () {
  MATCH (n0:Figure)
  WHERE n0.id IN $p.k0
  RETURN collect([[n0.id, n0.name, n0.value, n0.unit, n0.comparator, n0.caveat]]) AS x0
}
CALL () {
  MATCH (n1:Figure)
  WHERE n1.id IN $p.k1
  RETURN collect([n1.id, n1.id, n1.name]) AS x1
}
CALL () {
  MATCH (n2:Nutgraph)
  RETURN collect(n2.dataVersion) AS x2
}
RETURN [x0, x1] AS c0, x2 AS version

// {"p":{"k0":["figure:usps-2020/f01","figure:usps-2020/f03"],"k1":["figure:usps-2020/f01","figure:usps-2020/f03"]}}
