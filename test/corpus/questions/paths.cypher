CALL () {
  MATCH (n0:Entity)
  WHERE n0.id IN $p.k0
  RETURN collect([n0.id, n0.id, n0.name, n0.type]) AS x0
}
CALL () {
  UNWIND $p.k1 AS i0
  MATCH (n1:Entity)
  WHERE n1.id = i0.from
  MATCH (n2:Entity)
  WHERE n2.id = i0.to
  MATCH (n1:Entity)-[r0:AFFECTED_BY|AUTHORED|BENEFITS|CANCELLED|CLASHED_WITH|CLIENT_OF|COLLABORATED_WITH|CONTROLLED_BY|CREATED|DISTRIBUTES|DRAFTED|HEADS|INTERVIEWED|IN_TENSION_WITH|LEADS|NEGOTIATED_WITH|PART_OF|PROPOSED|REDUCED|RELATED_TO|REPLACED|SPEAKS_FOR|TARGETS|THREATENED_VETO_OF|WORKS_FOR]->(n2)
  WHERE r0.id = i0.id
  CALL (r0) {
    UNWIND range(0, (size(coalesce(r0.evidence, [])) - 1)) AS i1
    MATCH (n3:Sentence)
    WHERE n3.id = r0.evidence[i1]
    WITH r0, i1, n3
    ORDER BY i1 ASC
    RETURN collect([[n3.name]]) AS x1
  }
  RETURN collect([r0.id, r0.id, r0.label, [n1.id, n1.type], x1]) AS x2
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x3
}
RETURN [x0, x2] AS c0, x3 AS version

// {"p":{"k0":[],"k1":[]}}
