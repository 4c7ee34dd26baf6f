CALL () {
  MATCH (n0:Claim)
  WHERE n0.id IN $p.k0
  RETURN collect([n0.id, n0.id]) AS x0
}
CALL () {
  MATCH (n1:Nutgraph)
  RETURN collect(n1.dataVersion) AS x1
}
RETURN NULL AS c0, [x0] AS c1, x1 AS version

// {"p":{"k0":["claim:usps-2020/c28"]}}
