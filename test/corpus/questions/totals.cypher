CALL () {
  MATCH (n0:Figure)
  WHERE (n0.status IN $p.k0 AND n0.byReading IS NOT NULL)
  WITH n0
  ORDER BY n0.byReading ASC
  LIMIT $l1
  RETURN collect([n0.id]) AS x2
}
CALL () {
  MATCH (n0:Figure)
  WHERE n0.status IN $p.k0
  OPTIONAL MATCH (n0)-[:COUNTERPARTY]->(n2)
  WITH n0.unit AS i0, n0.metric AS i1, n0.status AS i2, n2.id AS i3, CASE
    WHEN substring(n0.periodMin, 0, 4) = substring(n0.periodMax, 0, 4) THEN substring(n0.periodMin, 0, 4)
  END AS i4, count(n0) AS i5, toString(sum((n0.scaled / 1000000000))) AS i6, toString(sum((n0.scaled % 1000000000))) AS i7, toString(min(n0.scaled)) AS i8, toString(max(n0.scaled)) AS i9, collect(DISTINCT n0.comparator) AS i10
  
  LIMIT $l0
  CALL (i3) {
    MATCH (n3:Entity { id: i3 })
    RETURN collect([n3.id, n3.name, n3.type]) AS x0
  }
  RETURN collect([i0, i1, i2, i3, i4, i5, i6, i7, i8, i9, i10, x0]) AS x1
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x3
}
RETURN [x2, NULL, [x1]] AS c0, x3 AS version

// {"p":{"k0":["REPORTED","ACTUAL","PROPOSED"]},"l0":1001,"l1":1}
