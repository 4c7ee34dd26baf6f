CALL () {
  MATCH (n0:Figure)
  WHERE n0.id IN $p.k0
  CALL (n0) {
    MATCH (n0)<-[r0:ASSERTS]-(n1)
    WITH n1, r0
    ORDER BY n1.byReading ASC
    RETURN collect([n1.id]) AS x0
  }
  CALL (n0) {
    MATCH (n0)-[r1:EVIDENCED_BY]->(n2)
    WITH r1, n2
    ORDER BY r1.order ASC
    RETURN collect([r1.role, [n2.name]]) AS x1
  }
  CALL (n0) {
    MATCH (n0)-[r2:DERIVED_FROM]->(n3)
    WITH n3, r2
    ORDER BY r2.order ASC
    RETURN collect([n3.id, n3.value, n3.unit]) AS x2
  }
  RETURN collect([n0.id, n0.name, n0.value, n0.unit, n0.comparator, n0.status, n0.basis, n0.caveat, x0, x1, [n0.derivationOperation, n0.derivationDecimals, x2, n0.derivationOperation]]) AS x3
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x4
}
RETURN [x3] AS c0, x4 AS version

// {"p":{"k0":["figure:usps-2020/d01"]}}
