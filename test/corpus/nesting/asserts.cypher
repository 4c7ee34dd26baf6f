CALL () {
  MATCH (n0:Claim)
  WHERE n0.id IN $p.k0
  CALL (n0) {
    UNWIND range(0, (size(coalesce(n0.relationIds, [])) - 1)) AS i0
    MATCH (n1:Entity)
    WHERE n1.id = n0.relationFrom[i0]
    MATCH (n2:Entity)
    WHERE n2.id = n0.relationTo[i0]
    MATCH (n1)-[r0]->(n2)
    WHERE r0.id = n0.relationIds[i0]
    WITH i0, r0, n1, n2
    ORDER BY i0 ASC
    CALL (r0) {
      UNWIND range(0, (size(coalesce(r0.evidence, [])) - 1)) AS i1
      MATCH (n3:Sentence)
      WHERE n3.id = r0.evidence[i1]
      WITH r0, i1, n3
      ORDER BY i1 ASC
      RETURN collect([r0.evidenceRoles[i1], [n3.name]]) AS x0
    }
    CALL (r0) {
      MATCH (n4:Claim)
      WHERE n4.id IN r0.claimIds
      WITH n4
      ORDER BY n4.byReading ASC
      RETURN collect([n4.id]) AS x1
    }
    RETURN collect([r0.name, r0.basis, r0.caveat, x0, x1, r0.label]) AS x2
  }
  CALL (n0) {
    MATCH (n0)-[r1:ASSERTS]->(n5:Event)
    WITH n5, r1
    ORDER BY r1.order ASC
    CALL (n5) {
      MATCH (n5)-[r2:EVIDENCED_BY]->(n6)
      WITH r2, n6
      ORDER BY r2.order ASC
      RETURN collect([r2.role, [n6.name]]) AS x3
    }
    CALL (n5) {
      MATCH (n5)<-[r3:ASSERTS]-(n7)
      WITH n7, r3
      ORDER BY n7.byReading ASC
      RETURN collect([n7.id]) AS x4
    }
    RETURN collect([n5.name, n5.basis, n5.caveat, x3, x4, n5.status]) AS x5
  }
  CALL (n0) {
    MATCH (n0)-[r4:ASSERTS]->(n8:Figure)
    WITH n8, r4
    ORDER BY r4.order ASC
    CALL (n8) {
      MATCH (n8)-[r5:EVIDENCED_BY]->(n9)
      WITH r5, n9
      ORDER BY r5.order ASC
      RETURN collect([r5.role, [n9.name]]) AS x6
    }
    CALL (n8) {
      MATCH (n8)<-[r6:ASSERTS]-(n10)
      WITH n10, r6
      ORDER BY n10.byReading ASC
      RETURN collect([n10.id]) AS x7
    }
    RETURN collect([n8.name, n8.basis, n8.caveat, x6, x7, n8.value, n8.unit, n8.status, [(n8)-[r7:QUANTIFIES]->(n11) | [n11.name, n11.type]], [(n8)-[r8:COUNTERPARTY]->(n12) | [n12.name, n12.type]]]) AS x8
  }
  RETURN collect([n0.id, [x2, x5, x8]]) AS x9
}
CALL () {
  MATCH (n13:Nutgraph)
  RETURN collect(n13.dataVersion) AS x10
}
RETURN [x9] AS c0, x10 AS version

// {"p":{"k0":["claim:usps-2020/c29"]}}
