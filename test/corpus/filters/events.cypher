CALL () {
  MATCH (n3:Entity)
  WHERE n3.id IN $p.k3
  MATCH (n3)-[:PARTICIPATED_IN]->(n0:Event)
  WITH DISTINCT n0
  MATCH (n0:Entity)
  WHERE (n0:Event AND (n0.status IN $p.k0 AND EXISTS {
    MATCH (n0)<-[:PARTICIPATED_IN]-(n1)
    WHERE n1.id IN $p.k1
  } AND EXISTS {
    MATCH (n0)<-[:ASSERTS]-(n2)
    WHERE n2.modality IN $p.k2
  }))
  WITH n0
  ORDER BY n0.byStory ASC
  LIMIT $l0
  RETURN collect([n0.id]) AS x0
}
CALL () {
  MATCH (n4:Nutgraph)
  RETURN collect(n4.dataVersion) AS x1
}
RETURN [x0, NULL] AS c0, x1 AS version

// {"p":{"k0":["HAPPENED"],"k1":["gov:hhs"],"k2":["ASSERTED"],"k3":["gov:hhs"]},"l0":20}
