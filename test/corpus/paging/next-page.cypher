CALL () {
  MATCH (n0:Claim)
  WHERE n0.byReading > $p.k0
  WITH n0
  ORDER BY n0.byReading ASC
  LIMIT $l0
  RETURN collect([n0.id, n0.byReading]) AS x0
}
CALL () {
  MATCH (n1:Nutgraph)
  RETURN collect(n1.dataVersion) AS x1
}
RETURN [x0, NULL] AS c0, x1 AS version

// {"p":{"k0":"story:usps-2020\u000100002\u0001claim:usps-2020/c03"},"l0":3}
