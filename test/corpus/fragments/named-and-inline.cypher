CALL () {
  MATCH (n0:Entity)
  WHERE n0.byReading IS NOT NULL
  WITH n0
  ORDER BY n0.byReading ASC
  LIMIT $l0
  RETURN collect([n0.id, n0.name, [n0.timeEdtf], n0.kind, n0.type]) AS x0
}
CALL () {
  MATCH (n1:Nutgraph)
  RETURN collect(n1.dataVersion) AS x1
}
RETURN [x0, NULL] AS c0, x1 AS version

// {"l0":6}
