import { openNeo4j } from '../../src/engine/neo4j/open.ts';
import { describeLoading } from './load-suite.ts';

const seen = new Set<string>();
describeLoading({
  name: 'Neo4j',
  open: async () => {
    const engine = openNeo4j({
      uri: process.env.NEO ?? '',
      username: 'neo4j',
      password: 'graphtest123',
      onRemark: (r) => {
        if (r.classification === 'UNRECOGNIZED') return;
        const k = r.classification + r.description;
        if (!seen.has(k)) {
          seen.add(k);
          console.log(k, r.cypher);
        }
      },
    });
    await engine.write((run) => run({ cypher: 'MATCH (n) DETACH DELETE n', params: {} }));
    return engine;
  },
});
