CALL () {
  MATCH (n0:Entity)
  WHERE (n0:Event AND ((n0.timeMin IS NOT NULL OR n0.timeMax IS NOT NULL) AND coalesce(n0.timeMin, '') <= $p.k0 AND coalesce(n0.timeMax, '~') >= $p.k1) AND n0.byStory IS NOT NULL)
  WITH n0
  ORDER BY n0.byStory ASC
  LIMIT $l0
  RETURN collect([n0.id]) AS x0
}
CALL () {
  MATCH (n1:Entity)
  WHERE (n1:Event AND ((n1.timeMin IS NOT NULL OR n1.timeMax IS NOT NULL) AND coalesce(n1.timeMin, '') >= $p.k2 AND coalesce(n1.timeMax, '~') <= $p.k3) AND n1.byStory IS NOT NULL)
  WITH n1
  ORDER BY n1.byStory ASC
  LIMIT $l1
  RETURN collect([n1.id]) AS x1
}
CALL () {
  MATCH (n2:Entity)
  WHERE (n2:Event AND ((n2.timeMin IS NOT NULL OR n2.timeMax IS NOT NULL) AND coalesce(n2.timeMin, '') >= $p.k4 AND coalesce(n2.timeMax, '~') <= $p.k5) AND n2.byStory IS NOT NULL)
  WITH n2
  ORDER BY n2.byStory ASC
  LIMIT $l2
  RETURN collect([n2.id]) AS x2
}
CALL () {
  MATCH (n3:Entity)
  WHERE (n3:Event AND (NOT (n3.timeMin IS NOT NULL OR n3.timeMax IS NOT NULL) OR (coalesce(n3.timeMin, '') >= $p.k6 AND coalesce(n3.timeMax, '~') <= $p.k7)) AND n3.byStory IS NOT NULL)
  WITH n3
  ORDER BY n3.byStory ASC
  LIMIT $l3
  RETURN collect([n3.id]) AS x3
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x4
}
RETURN [x0, NULL] AS c0, [x1, NULL] AS c1, [x2, NULL] AS c2, [x3, NULL] AS c3, x4 AS version

// {"p":{"k0":"2020-04-30","k1":"2020-04-01","k2":"2020-04-01","k3":"2020-04-30","k4":"2020-04-01","k5":"~","k6":"2020-04-01","k7":"2020-04-30"},"l0":20,"l1":20,"l2":20,"l3":20}
