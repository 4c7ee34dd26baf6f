CALL () {
  MATCH (n0:Entity { id: $p.k0 })
  RETURN collect([n0.name, [NULL, COUNT {
    (n0)-[:CLIENT_OF]-()
  }], [NULL, COUNT {
    (n0)-[:CLASHED_WITH]-()
  }], n0.type]) AS x0
}
CALL () {
  MATCH (n7:Nutgraph)
  RETURN collect(n7.dataVersion) AS x1
}
RETURN x0 AS c0, x1 AS version

// {"p":{"k0":"org:usps"}}
