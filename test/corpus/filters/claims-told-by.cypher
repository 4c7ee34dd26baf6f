CALL () {
  MATCH (n0:Claim)
  WHERE (EXISTS {
    MATCH (n0)-[r0:ATTRIBUTED_TO]->(n1)
    WHERE (r0.role IN $p.k0 AND r0.anonymity IN $p.k1 AND r0.ordinal > $p.k2)
  } AND n0.byReading IS NOT NULL)
  WITH n0
  ORDER BY n0.byReading ASC
  LIMIT $l0
  RETURN collect([n0.id]) AS x0
}
CALL () {
  MATCH (n2:Claim)
  WHERE (EXISTS {
    MATCH (n2)-[r1:ATTRIBUTED_TO]->(n3)
    WHERE (n3.id IN $p.k3 AND r1.ordinal = $p.k4)
  } AND n2.byReading IS NOT NULL)
  WITH n2
  ORDER BY n2.byReading ASC
  LIMIT $l1
  RETURN collect([n2.id]) AS x1
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x2
}
RETURN [x0, NULL] AS c0, [x1, NULL] AS c1, x2 AS version

// {"p":{"k0":["SPEAKER"],"k1":["ROLE"],"k2":0,"k3":["org:washington-post"],"k4":0},"l0":20,"l1":20}
