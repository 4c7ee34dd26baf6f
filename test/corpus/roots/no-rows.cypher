CALL () {
  MATCH (n0:Claim)
  WHERE (n0.id IN $p.k0 AND n0.byReading IS NOT NULL)
  WITH n0
  ORDER BY n0.byReading ASC
  LIMIT $l0
  RETURN collect([n0.id, n0.byReading]) AS x0
}
CALL () {
  MATCH (n0:Claim)
  WHERE n0.id IN $p.k0
  RETURN count(n0) AS x1
}
CALL () {
  MATCH (n1:Entity)
  WHERE true
  RETURN count(n1) AS x2
}
CALL () {
  MATCH (n2:Nutgraph)
  RETURN collect(n2.dataVersion) AS x3
}
RETURN [x0, x1] AS c0, [NULL, x2] AS c1, x3 AS version

// {"p":{"k0":[]},"l0":21}
