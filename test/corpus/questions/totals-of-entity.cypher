CALL () {
  MATCH (n0:Entity { id: $p.k0 })
  CALL (n0) {
    MATCH (n0)<-[r0:QUANTIFIES|COUNTERPARTY]-(n1)
    WHERE true
    RETURN count(DISTINCT n1) AS x2
  }
  CALL (n0) {
    MATCH (n0)<-[r0:QUANTIFIES|COUNTERPARTY]-(n1)
    WITH DISTINCT n1
    OPTIONAL MATCH (n1)-[:QUANTIFIES]->(n2)
    WITH n1.unit AS i0, n1.metric AS i1, n1.status AS i2, n2.id AS i3, count(n1) AS i4, toString(sum((n1.scaled / 1000000000))) AS i5, toString(sum((n1.scaled % 1000000000))) AS i6, toString(min(n1.scaled)) AS i7, toString(max(n1.scaled)) AS i8, collect(DISTINCT n1.comparator) AS i9
    
    LIMIT $l0
    CALL (i3) {
      MATCH (n4:Entity { id: i3 })
      RETURN collect([n4.id, n4.type]) AS x0
    }
    RETURN collect([i0, i1, i2, i3, i4, i5, i6, i7, i8, i9, x0]) AS x1
  }
  RETURN collect([[NULL, x2, [x1]], n0.type]) AS x3
}
CALL () {
  MATCH (n5:Nutgraph)
  RETURN collect(n5.dataVersion) AS x4
}
RETURN x3 AS c0, x4 AS version

// {"p":{"k0":"org:amazon"},"l0":1001}
