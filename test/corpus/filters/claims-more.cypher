CALL () {
  MATCH (n0:Claim)
  WHERE (EXISTS {
    MATCH (n0)-[:HAS_SUBJECT]->(n1)
    WHERE n1.id IN $p.k0
  } AND n0.byReading IS NOT NULL)
  WITH n0
  ORDER BY n0.byReading ASC
  LIMIT $l0
  RETURN collect([n0.id]) AS x0
}
CALL () {
  MATCH (n2:Claim)
  WHERE (n2.hops >= $p.k1 AND n2.byReading IS NOT NULL)
  WITH n2
  ORDER BY n2.byReading ASC
  LIMIT $l1
  RETURN collect([n2.id]) AS x1
}
CALL () {
  MATCH (n3:Claim)
  WHERE (EXISTS {
    MATCH (n3)-[:EVIDENCED_BY]->(n4)
    WHERE n4.id IN $p.k2
  } AND n3.byReading IS NOT NULL)
  WITH n3
  ORDER BY n3.byReading ASC
  LIMIT $l2
  RETURN collect([n3.id]) AS x2
}
CALL () {
  MATCH (n5:Claim)
  WHERE (EXISTS {
    MATCH (n5)-[:EXPLAINS]-()
  } AND n5.byReading IS NOT NULL)
  WITH n5
  ORDER BY n5.byReading ASC
  LIMIT $l3
  RETURN collect([n5.id]) AS x3
}
CALL () {
  MATCH (n6:Claim)
  WHERE (((n6.assertedOnMin IS NOT NULL OR n6.assertedOnMax IS NOT NULL) AND coalesce(n6.assertedOnMin, '') >= $p.k3 AND coalesce(n6.assertedOnMax, '~') <= $p.k4) AND n6.byReading IS NOT NULL)
  WITH n6
  ORDER BY n6.byReading ASC
  LIMIT $l4
  RETURN collect([n6.id]) AS x4
}
CALL () {
  MATCH (n7:Nutgraph)
  RETURN collect(n7.dataVersion) AS x5
}
RETURN [x0, NULL] AS c0, [x1, NULL] AS c1, [x2, NULL] AS c2, [x3, NULL] AS c3, [x4, NULL] AS c4, x5 AS version

// {"p":{"k0":["gov:white-house"],"k1":3,"k2":["sentence:usps-2020/seed/p9.s3"],"k3":"2020-01-01","k4":"2020-12-31"},"l0":20,"l1":20,"l2":20,"l3":20,"l4":20}
