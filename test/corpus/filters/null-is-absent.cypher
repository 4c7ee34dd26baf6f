CALL () {
  MATCH (n0:Entity)
  WHERE true
  RETURN count(n0) AS x0
}
CALL () {
  MATCH (n1:Nutgraph)
  RETURN collect(n1.dataVersion) AS x1
}
RETURN [NULL, x0] AS c0, x1 AS version

// {}
