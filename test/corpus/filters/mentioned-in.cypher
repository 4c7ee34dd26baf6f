CALL () {
  MATCH (n0:Entity)
  WHERE (EXISTS {
    MATCH (n0)<-[:MENTIONS]-(n1)
    WHERE (n1.id IN $p.k0 OR n1.article IN $p.k1 OR n1.story IN $p.k2)
  } AND n0.byName IS NOT NULL)
  WITH n0
  ORDER BY n0.byName ASC
  LIMIT $l0
  RETURN collect([n0.id, n0.type]) AS x0
}
CALL () {
  MATCH (n2:Nutgraph)
  RETURN collect(n2.dataVersion) AS x1
}
RETURN [x0, NULL] AS c0, x1 AS version

// {"p":{"k0":["sentence:usps-2020/seed/p9.s1"],"k1":["sentence:usps-2020/seed/p9.s1"],"k2":["sentence:usps-2020/seed/p9.s1"]},"l0":20}
