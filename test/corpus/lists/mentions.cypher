CALL () {
  MATCH (n0:Entity { id: $p.k0 })
  CALL (n0) {
    MATCH (n0)<-[r0:MENTIONS]-(n1)
    WHERE r0.kind IN $p.k1
    WITH r0, n1
    ORDER BY r0.order ASC
    LIMIT $l0
    RETURN collect([r0.order, r0.alias, r0.kind, [n1.name], [n0.id, n0.type]]) AS x0
  }
  RETURN collect([[x0, COUNT {
    MATCH (n0)<-[r0:MENTIONS]-(n1)
    WHERE r0.kind IN $p.k1
  }], n0.type]) AS x1
}
CALL () {
  MATCH (n2:Nutgraph)
  RETURN collect(n2.dataVersion) AS x2
}
RETURN x1 AS c0, x2 AS version

// {"p":{"k0":"gov:hhs","k1":["NAME"]},"l0":6}
