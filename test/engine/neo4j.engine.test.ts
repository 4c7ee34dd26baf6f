import { expect, it } from 'vitest';
import type { Remark } from '../../src/engine/neo4j/options.ts';
import { shortestPathsStatement } from '../../src/engine/neo4j/shortest-paths.ts';
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
      fullText: [],
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
      fullText: [],
    });
    const cypher =
      "SHOW INDEXES YIELD name, state, entityType WHERE name = 'nutgraph_edge_NEAR_TO_key' RETURN state, entityType";
    expect(await ask(engine, cypher)).toEqual([{ state: 'ONLINE', entityType: 'RELATIONSHIP' }]);
    await put(engine, 'DROP INDEX nutgraph_edge_NEAR_TO_key');
  });

  it('makes one full-text index that splits at blanks', async () => {
    const engine = await open();
    const fullText = [{ name: 'blanks', labels: ['One', 'Odd `label'], property: 'words' }];
    await engine.prepare({ unique: [], nodeIndexes: [], relationshipIndexes: [], fullText });
    const cypher = `SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, options
      WHERE name = 'nutgraph_text_blanks'
      RETURN type, state, labelsOrTypes AS labels, properties, options.indexConfig['fulltext.analyzer'] AS analyzer`;
    expect(await ask(engine, cypher)).toEqual([
      {
        type: 'FULLTEXT',
        state: 'ONLINE',
        labels: expect.arrayContaining(['One', 'Odd `label']),
        properties: ['words'],
        analyzer: 'whitespace',
      },
    ]);
    await put(engine, 'DROP INDEX nutgraph_text_blanks');
  });

  it('plans paths by the store of relationships, and has nothing to remark on paths and words', async () => {
    const remarks: Remark[] = [];
    const engine = await open({ onRemark: (remark) => remarks.push(remark) });
    const fullText = [{ name: 'plans', labels: ['Entity'], property: 'words' }];
    await engine.prepare({ unique: ['Entity'], nodeIndexes: [], relationshipIndexes: [], fullText });
    await put(
      engine,
      "CREATE (:Entity {id: 'a', words: 'one'})-[:PAID {id: 'r'}]->(:Entity {id: 'b'})-[:KNOWS {id: 's'}]->(:Entity {id: 'c'})",
    );
    remarks.length = 0;
    const search = { from: 'a', to: 'c', types: ['PAID', 'KNOWS'], maxHops: 4, limit: 3 };
    expect(await engine.shortestPaths(search)).toHaveLength(1);
    const words = [{ text: 'one', edits: 1 }] as const;
    expect(await engine.findWords({ index: 'plans', words, give: ['words'], limit: 3 })).toHaveLength(1);
    const plan = await engine.explain(shortestPathsStatement(search));
    expect(plan).toMatch(/ShortestPath .*\[:?\w*:PAID\|KNOWS\*\.\.4\]/);
    expect(plan.match(/NodeUniqueIndexSeek/g)).toHaveLength(2);
    expect(remarks).toEqual([]);
  });
});
