CALL () {
  MATCH (n0:Figure)
  WHERE n0.byReading IS NOT NULL
  WITH n0
  ORDER BY n0.byReading ASC
  LIMIT $l0
  RETURN collect([n0.name, [(n0)-[r0:QUANTIFIES]->(n1) | [n1.name, n1.type]], [(n0)-[r1:COUNTERPARTY]->(n2) | [n2.name, [n2.aliasesText, n2.aliasesKind, n2.aliasesCaveat, n2.aliasesText], n2.type]], [n0.periodEdtf, n0.periodPrecision, n0.periodPrecision], [n0.asOfEdtf, n0.asOfPrecision], [n0.derivationOperation, n0.derivationOperation]]) AS x0
}
CALL () {
  MATCH (n3:Nutgraph)
  RETURN collect(n3.dataVersion) AS x1
}
RETURN [x0, NULL] AS c0, x1 AS version

// {"l0":2}
