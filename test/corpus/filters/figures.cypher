CALL () {
  MATCH (n0:Figure)
  WHERE ((n0.unit IN $p.k0 AND n0.status IN $p.k1 AND (n0.valueKey >= $p.k2 AND n0.valueKey < $p.k3)) AND n0.byReading IS NOT NULL)
  WITH n0
  ORDER BY n0.byReading ASC
  LIMIT $l0
  RETURN collect([n0.id, n0.value]) AS x0
}
CALL () {
  MATCH (n1:Figure)
  WHERE (n1.valueKey = $p.k4 AND n1.byReading IS NOT NULL)
  WITH n1
  ORDER BY n1.byReading ASC
  LIMIT $l1
  RETURN collect([n1.id, n1.value]) AS x1
}
CALL () {
  MATCH (n4:Entity)
  WHERE n4.id IN $p.k8
  MATCH (n4)<-[:COUNTERPARTY]-(n2:Figure)
  WITH DISTINCT n2
  MATCH (n2:Figure)
  WHERE (EXISTS {
    MATCH (n2)-[:COUNTERPARTY]->(n3)
    WHERE n3.id IN $p.k5
  } AND ((n2.periodMin IS NOT NULL OR n2.periodMax IS NOT NULL) AND coalesce(n2.periodMin, '') >= $p.k6 AND coalesce(n2.periodMax, '~') <= $p.k7))
  WITH n2
  ORDER BY n2.byReading ASC
  LIMIT $l2
  RETURN collect([n2.id]) AS x2
}
CALL () {
  MATCH (n5:Nutgraph)
  RETURN collect(n5.dataVersion) AS x3
}
RETURN [x0, NULL] AS c0, [x1, NULL] AS c1, [x2, NULL] AS c2, x3 AS version

// {"p":{"k0":["USD"],"k1":["PROPOSED","FORECAST"],"k2":"1000000000000000000013000000000000000000000000000","k3":"1000000000000000000025000000000500000000000000000","k4":"1000000000000000000000000000041000000000000000000","k5":["org:amazon"],"k6":"2019-01-01","k7":"2019-12-31","k8":["org:amazon"]},"l0":20,"l1":20,"l2":20}
