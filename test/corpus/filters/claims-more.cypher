CALL () {
  MATCH (n2:Entity)
  WHERE n2.id IN $p.k1
  MATCH (n2)<-[:HAS_SUBJECT]-(n0:Claim)
  WITH DISTINCT n0
  MATCH (n0:Claim)
  WHERE EXISTS {
    MATCH (n0)-[:HAS_SUBJECT]->(n1)
    WHERE n1.id IN $p.k0
  }
  WITH n0
  ORDER BY n0.byReading ASC
  LIMIT $l0
  RETURN collect([n0.id]) AS x0
}
CALL () {
  MATCH (n3:Claim)
  WHERE (n3.hops >= $p.k2 AND n3.byReading IS NOT NULL)
  WITH n3
  ORDER BY n3.byReading ASC
  LIMIT $l1
  RETURN collect([n3.id]) AS x1
}
CALL () {
  MATCH (n6:Sentence)
  WHERE n6.id IN $p.k4
  MATCH (n6)<-[:EVIDENCED_BY]-(n4:Claim)
  WITH DISTINCT n4
  MATCH (n4:Claim)
  WHERE EXISTS {
    MATCH (n4)-[:EVIDENCED_BY]->(n5)
    WHERE n5.id IN $p.k3
  }
  WITH n4
  ORDER BY n4.byReading ASC
  LIMIT $l2
  RETURN collect([n4.id]) AS x2
}
CALL () {
  MATCH (n7:Claim)
  WHERE (EXISTS {
    MATCH (n7)-[:EXPLAINS]-()
  } AND n7.byReading IS NOT NULL)
  WITH n7
  ORDER BY n7.byReading ASC
  LIMIT $l3
  RETURN collect([n7.id]) AS x3
}
CALL () {
  MATCH (n8:Claim)
  WHERE (((n8.assertedOnMin IS NOT NULL OR n8.assertedOnMax IS NOT NULL) AND coalesce(n8.assertedOnMin, '') >= $p.k5 AND coalesce(n8.assertedOnMax, '~') <= $p.k6) AND n8.byReading IS NOT NULL)
  WITH n8
  ORDER BY n8.byReading ASC
  LIMIT $l4
  RETURN collect([n8.id]) AS x4
}
CALL () {
  MATCH (n9:Nutgraph)
  RETURN collect(n9.dataVersion) AS x5
}
RETURN [x0, NULL] AS c0, [x1, NULL] AS c1, [x2, NULL] AS c2, [x3, NULL] AS c3, [x4, NULL] AS c4, x5 AS version

// {"p":{"k0":["gov:white-house"],"k1":["gov:white-house"],"k2":3,"k3":["sentence:usps-2020/seed/p9.s3"],"k4":["sentence:usps-2020/seed/p9.s3"],"k5":"2020-01-01","k6":"2020-12-31"},"l0":20,"l1":20,"l2":20,"l3":20,"l4":20}
