CALL () {
  MATCH (n0:Entity { id: $p.k0 })
  CALL (n0) {
    MATCH (n0)<-[r0:HAS_SUBJECT]-(n1)
    WITH DISTINCT n1
    ORDER BY n1.byReading ASC
    LIMIT $l0
    CALL (n1) {
      MATCH (n1)-[r1:CONTRADICTS|CORROBORATES|REFINES|SUPERSEDES|EXPLAINS]->(n2)
      WITH r1, n2
      ORDER BY r1.order ASC
      RETURN collect([type(r1), 'OUT', r1.basis, r1.reason, [n2.id, coalesce(n2.type, n2.id)]]) AS x0
    }
    CALL (n1) {
      MATCH (n1)<-[r2:CONTRADICTS|CORROBORATES|REFINES|SUPERSEDES|EXPLAINS]-(n3)
      WITH r2, n3
      ORDER BY n3.byReading ASC, r2.order ASC
      RETURN collect([type(r2), 'IN', r2.basis, r2.reason, [n3.id, coalesce(n3.type, n3.id)]]) AS x1
    }
    RETURN collect([n1.id, [x0, x1]]) AS x2
  }
  RETURN collect([[x2, NULL], n0.type]) AS x3
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x4
}
RETURN x3 AS c0, x4 AS version

// {"p":{"k0":"person:donald-trump"},"l0":10}
