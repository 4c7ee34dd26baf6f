CALL () {
  MATCH (n0:Entity)
  WHERE ((n0.type IN $p.k0 OR (n0.type IN $p.k1 AND NOT (n0.nameFold CONTAINS $p.k2))) AND n0.byName IS NOT NULL)
  WITH n0
  ORDER BY n0.byName ASC
  LIMIT $l0
  RETURN collect([n0.id, n0.type]) AS x0
}
CALL () {
  MATCH (n1:Entity)
  WHERE false
  RETURN count(n1) AS x1
}
CALL () {
  MATCH (n2:Entity)
  WHERE true
  RETURN count(n2) AS x2
}
CALL () {
  MATCH (n3:Entity)
  WHERE NOT (false)
  RETURN count(n3) AS x3
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x4
}
RETURN [x0, NULL] AS c0, [NULL, x1] AS c1, [NULL, x2] AS c2, [NULL, x3] AS c3, x4 AS version

// {"p":{"k0":["PRODUCT"],"k1":["TOPIC"],"k2":"mask"},"l0":20}
