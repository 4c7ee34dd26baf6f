CALL () {
  MATCH (n0:Entity { id: $p.k0 })
  CALL (n0) {
    MATCH (n0)<-[r0:TELLS_OF]-(n1)
    WITH n1, r0
    ORDER BY n1.id ASC
    RETURN collect([n1.id]) AS x0
  }
  RETURN collect([[n0.aliasesText, n0.aliasesKind, n0.aliasesCaveat, n0.aliasesText], [n0.sameAsScheme, n0.sameAsValue, n0.sameAsUrl, n0.sameAsStatus, n0.sameAsNote, n0.sameAsScheme], x0, n0.type]) AS x1
}
CALL () {
  MATCH (n2:Nutgraph)
  RETURN collect(n2.dataVersion) AS x2
}
RETURN x1 AS c0, x2 AS version

// {"p":{"k0":"gov:white-house"}}
