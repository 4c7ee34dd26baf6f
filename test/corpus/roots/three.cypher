CALL () {
  MATCH (n0:Entity { id: $p.k0 })
  RETURN collect([n0.name, n0.type]) AS x0
}
CALL () {
  MATCH (n1:Claim)
  WHERE n1.byReading IS NOT NULL
  WITH n1
  ORDER BY n1.byReading ASC
  LIMIT $l0
  RETURN collect([n1.id]) AS x1
}
CALL () {
  MATCH (n2:Story)
  WHERE n2.id IS NOT NULL
  WITH n2
  ORDER BY n2.id ASC
  RETURN collect([n2.id, n2.name]) AS x2
}
CALL () {
  MATCH (n3:Nutgraph)
  RETURN collect(n3.dataVersion) AS x3
}
RETURN x0 AS c0, [x1, NULL] AS c1, x2 AS c2, x3 AS version

// {"p":{"k0":"gov:nobody"},"l0":1}
