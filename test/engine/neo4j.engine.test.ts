import { expect, it } from 'vitest';
import type { Remark } from '../../src/engine/neo4j/options.ts';
import { describeOnNeo4j } from '../support/engines.ts';
import { ask, askOne, put } from './ask.ts';

describeOnNeo4j('openNeo4j()', (open, _label, server) => {
  it('takes the home database where none is named, and the named one', async () => {
    for (const options of [{}, { database: 'neo4j' }]) {
      const engine = await open(options);
      expect(await ask(engine, 'CALL db.info() YIELD name RETURN name')).toEqual([{ name: 'neo4j' }]);
    }
  });

  it('asks with and without routing', async () => {
    for (const uri of [server.uri, server.uri.replace(/^\w+/, 'bolt')]) {
      const engine = await open({ uri });
      expect(await askOne(engine, 'RETURN 1 AS one')).toBe(1);
    }
  });

  it('refuses to write in a read', async () => {
    const engine = await open();
    await expect(ask(engine, 'CREATE (:Never)')).rejects.toMatchObject({ code: 'ENGINE_REFUSED' });
    expect(await askOne(engine, 'MATCH (n:Never) RETURN count(n) AS never')).toBe(0);
  });

  it('hears remarks of the server only when it is asked to', async () => {
    const remarks: Remark[] = [];
    const cypher = 'MATCH (n:NoSuchLabel) RETURN n.nothing AS x';
    await ask(await open({ onRemark: (remark) => remarks.push(remark) }), cypher);
    expect(remarks.map(({ classification }) => classification)).toContain('UNRECOGNIZED');
    expect(remarks[0]).toMatchObject({
      cypher,
      severity: 'WARNING',
      description: expect.stringMatching(/NoSuchLabel/),
    });
  });

  it('refuses a constraint that stored nodes break, and creates nothing', async () => {
    const engine = await open();
    await put(engine, "CREATE (:Twice {id: 'a'}), (:Twice {id: 'a'})");
    const indexes = () => ask(engine, 'SHOW INDEXES YIELD name RETURN name ORDER BY name');
    const before = await indexes();
    const prepared = engine.prepare({
      unique: ['Once', 'Twice'],
      nodeIndexes: [],
      relationshipIndexes: [],
    });
    await expect(prepared).rejects.toMatchObject({ code: 'ENGINE_REFUSED' });
    expect(await indexes()).toEqual(before);
  });

  it('indexes relationships and waits until all indexes answer', async () => {
    const engine = await open();
    await put(engine, "UNWIND range(1, 500) AS i CREATE (:Near)-[:NEAR_TO {key: 'k' + i}]->(:Near)");
    await engine.prepare({
      unique: [],
      nodeIndexes: [],
      relationshipIndexes: [{ type: 'NEAR_TO', property: 'key' }],
    });
    const cypher =
      "SHOW INDEXES YIELD name, state, entityType WHERE name = 'nutgraph_edge_NEAR_TO_key' RETURN state, entityType";
    expect(await ask(engine, cypher)).toEqual([{ state: 'ONLINE', entityType: 'RELATIONSHIP' }]);
    await put(engine, 'DROP INDEX nutgraph_edge_NEAR_TO_key');
  });
});
