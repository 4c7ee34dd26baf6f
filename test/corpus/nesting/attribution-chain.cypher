CALL () {
  MATCH (n0:Claim)
  WHERE n0.id IN $p.k0
  CALL (n0) {
    MATCH (n0)-[r0:ATTRIBUTED_TO]->(n1)
    WITH r0, n1
    ORDER BY r0.order ASC
    CALL (n1) {
      MATCH (n1)-[r1:WORKS_FOR|SPEAKS_FOR|LEADS]->(n2)
      WITH n2, min(r1.byReading) AS i0
      ORDER BY i0 ASC
      RETURN collect([n2.name, n2.type]) AS x0
    }
    RETURN collect([r0.ordinal, r0.role, r0.mode, r0.verb, r0.anonymity, r0.basis, [n1.id, n1.name, n1.language, n1.plural, x0, coalesce(n1.type, n1.id)]]) AS x1
  }
  CALL (n0) {
    MATCH (n0)-[r2:EVIDENCED_BY]->(n3)
    WITH r2, n3
    ORDER BY r2.order ASC
    RETURN collect([r2.role, [n3.name]]) AS x2
  }
  RETURN collect([n0.id, n0.name, n0.kind, n0.modality, x1, x2]) AS x3
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x4
}
RETURN [x3] AS c0, x4 AS version

// {"p":{"k0":["claim:usps-2020/c32"]}}
