CALL () {
  MATCH (n0:Entity)
  WHERE (n0.nameFold CONTAINS $p.k0 AND n0.byName IS NOT NULL)
  WITH n0
  ORDER BY n0.byName ASC
  LIMIT $l0
  RETURN collect([n0.name, n0.type]) AS x0
}
CALL () {
  MATCH (n1:Entity)
  WHERE (any(i0 IN n1.aliasFolds WHERE i0 = $p.k1) AND n1.byName IS NOT NULL)
  WITH n1
  ORDER BY n1.byName ASC
  LIMIT $l1
  RETURN collect([n1.name, n1.type]) AS x1
}
CALL () {
  MATCH (n2:Entity)
  WHERE (n2.type IN $p.k2 AND n2.byName IS NOT NULL)
  WITH n2
  ORDER BY n2.byName ASC
  LIMIT $l2
  RETURN collect([n2.name, n2.type]) AS x2
}
CALL () {
  MATCH (n3:Entity)
  WHERE (any(i1 IN n3.aliasFolds WHERE (i1 IN $p.k3 AND i1 STARTS WITH $p.k4)) AND n3.byName IS NOT NULL)
  WITH n3
  ORDER BY n3.byName ASC
  LIMIT $l3
  RETURN collect([n3.name, n3.type]) AS x3
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x4
}
RETURN [x0, NULL] AS c0, [x1, NULL] AS c1, [x2, NULL] AS c2, [x3, NULL] AS c3, x4 AS version

// {"p":{"k0":"house","k1":"hhs","k2":["COMPANY","NEWS_ORGANIZATION"],"k3":["usps","the post"],"k4":"u"},"l0":20,"l1":20,"l2":20,"l3":20}
