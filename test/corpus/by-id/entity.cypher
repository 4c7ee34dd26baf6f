CALL () {
  MATCH (n0:Entity { id: $p.k0 })
  RETURN collect([n0.id, n0.name, n0.type, n0.kind, n0.type]) AS x0
}
CALL () {
  MATCH (n1:Nutgraph)
  RETURN collect(n1.dataVersion) AS x1
}
RETURN x0 AS c0, x1 AS version

// {"p":{"k0":"gov:white-house"}}
