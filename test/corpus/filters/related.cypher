CALL () {
  MATCH (n0:Entity)
  WHERE ((EXISTS {
    MATCH (n0)-[r0:CANCELLED]->(n1)
    WHERE type(r0) IN $p.k0
  } OR EXISTS {
    MATCH (n0)<-[r1:CANCELLED]-(n2)
    WHERE type(r1) IN $p.k1
  }) AND n0.byName IS NOT NULL)
  WITH n0
  ORDER BY n0.byName ASC
  LIMIT $l0
  RETURN collect([n0.name, n0.type]) AS x0
}
CALL () {
  MATCH (n3:Nutgraph)
  RETURN collect(n3.dataVersion) AS x1
}
RETURN [x0, NULL] AS c0, x1 AS version

// {"p":{"k0":["CANCELLED"],"k1":["CANCELLED"]},"l0":20}
