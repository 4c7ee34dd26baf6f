CALL () {
  MATCH (n2:Entity)
  WHERE n2.id IN $p.k2
  MATCH (n2)<-[:HAS_SUBJECT]-(n0:Claim)
  WITH DISTINCT n0
  MATCH (n0:Claim)
  WHERE (n0.kind IN $p.k0 AND EXISTS {
    MATCH (n0)-[:HAS_SUBJECT]->(n1)
    WHERE n1.id IN $p.k1
  })
  WITH n0
  ORDER BY n0.byReading ASC
  LIMIT $l0
  RETURN collect([n0.id]) AS x0
}
CALL () {
  MATCH (n2:Entity)
  WHERE n2.id IN $p.k2
  MATCH (n2)<-[:HAS_SUBJECT]-(n0:Claim)
  WITH DISTINCT n0
  MATCH (n0:Claim)
  WHERE (n0.kind IN $p.k0 AND EXISTS {
    MATCH (n0)-[:HAS_SUBJECT]->(n1)
    WHERE n1.id IN $p.k1
  })
  RETURN count(n0) AS x1
}
CALL () {
  MATCH (n5:Entity)
  WHERE n5.id IN $p.k4
  MATCH (n5)<-[:COUNTERPARTY]-(n3:Figure)
  WITH DISTINCT n3
  MATCH (n3:Figure)
  WHERE EXISTS {
    MATCH (n3)-[:COUNTERPARTY]->(n4)
    WHERE n4.id IN $p.k3
  }
  WITH n3
  ORDER BY n3.byValueDesc ASC
  LIMIT $l1
  RETURN collect([n3.id]) AS x2
}
CALL () {
  MATCH (n8:Entity)
  WHERE n8.id IN $p.k6
  MATCH (n8)-[:PARTICIPATED_IN]->(n6:Event)
  WITH DISTINCT n6
  MATCH (n6:Entity)
  WHERE (n6:Event AND EXISTS {
    MATCH (n6)<-[:PARTICIPATED_IN]-(n7)
    WHERE n7.id IN $p.k5
  })
  WITH n6
  ORDER BY n6.byStory ASC
  LIMIT $l2
  RETURN collect([n6.id]) AS x3
}
CALL () {
  MATCH (n8:Entity)
  WHERE n8.id IN $p.k6
  MATCH (n8)-[:PARTICIPATED_IN]->(n6:Event)
  WITH DISTINCT n6
  MATCH (n6:Entity)
  WHERE (n6:Event AND EXISTS {
    MATCH (n6)<-[:PARTICIPATED_IN]-(n7)
    WHERE n7.id IN $p.k5
  })
  RETURN count(n6) AS x4
}
CALL () {
  MATCH (n11:Entity)
  WHERE n11.id IN $p.k8
  MATCH (n11)<-[:HAS_OBJECT]-(n9:Claim)
  WITH DISTINCT n9
  MATCH (n9:Claim)
  WHERE EXISTS {
    MATCH (n9)-[:HAS_OBJECT]->(n10)
    WHERE n10.id IN $p.k7
  }
  RETURN count(n9) AS x5
}
CALL () {
  MATCH (n12:Nutgraph)
  RETURN collect(n12.dataVersion) AS x6
}
RETURN [x0, x1] AS c0, [x2, NULL] AS c1, [x3, x4] AS c2, [NULL, x5] AS c3, x6 AS version

// {"p":{"k0":["ACT"],"k1":["gov:white-house","gov:hhs"],"k2":["gov:white-house","gov:hhs"],"k3":["org:amazon"],"k4":["org:amazon"],"k5":["gov:white-house"],"k6":["gov:white-house"],"k7":["gov:nobody"],"k8":["gov:nobody"]},"l0":20,"l1":3,"l2":20}
