import { expect, it } from 'vitest';
import { readCounts } from '../../src/graph/read-counts.ts';
import { readVersion } from '../../src/graph/read-version.ts';
import { schemaVersion } from '../../src/graph/schema.ts';
import { describeOnEngines } from '../support/engines.ts';
import { freshGraph } from './fresh-graph.ts';
import { vocabulary } from './test-vocabulary.ts';
import { changedFirst, first, second } from './two-stories.ts';

describeOnEngines('a graph that others use too', (open) => {
  const graph = freshGraph(open);

  it("leaves another program's nodes and relationships alone", async () => {
    await graph.run(
      "CREATE (:Person {id: 'person:boss', name: 'Stranger'})-[:OWNS {id: 'x'}]->(:Thing {id: 't'})",
    );
    const strangers = await graph.dump();
    await graph.load(first, second);
    await graph.run(
      "MATCH (n:Entity {id: 'org:post'}) MATCH (t:Thing {id: 't'}) CREATE (n)-[:RANKED {by: 'us'}]->(t) CREATE (t)-[:NOTES]->(n)",
    );
    const both = await graph.dump();
    await graph.load(changedFirst);
    await graph.unload(second);
    await graph.load(first, second);
    expect(await graph.dump()).toEqual(both);
    await graph.unload(first);
    await graph.unload(second);
    expect(await graph.dump()).toEqual(strangers);
  });

  it.each([
    ['an empty graph', [], "CREATE (:Claim {id: 'claim:x/c1', name: 'n', story: 'story:x'})", 'Claim'],
    ['a loaded graph', [first], "CREATE (:Entity {id: 'org:other', name: 'n'})", 'Entity'],
    ['a loaded graph', [first], "CREATE (:Article {id: 7, name: 'n', story: 'story:x'})", 'Article'],
    ['a loaded graph', [first], "CREATE (:Figure {name: 'n'})", 'Figure'],
  ])(
    'refuses %s with a foreign node that bears a label of nutgraph (%#)',
    async (_which, loaded, cypher, label) => {
      if (loaded.length > 0) await graph.load(...loaded);
      await graph.run(cypher);
      const before = await graph.dump();
      for (const attempt of [() => graph.load(second), () => graph.plan(second)]) {
        await expect(attempt()).rejects.toMatchObject({
          code: 'ENGINE_REFUSED',
          message: expect.stringContaining(`:${label} (1)`),
          details: { labels: { [label]: 1 } },
        });
      }
      expect(await graph.dump()).toEqual(before);
    },
  );

  it('refuses a graph of another schema version, naming both', async () => {
    await graph.load(first);
    await graph.run('MATCH (v:Nutgraph) SET v.schemaVersion = 99');
    const before = await graph.dump();
    for (const attempt of [() => graph.load(first), () => graph.unload(first), () => graph.plan()]) {
      await expect(attempt()).rejects.toMatchObject({
        code: 'SCHEMA_MISMATCH',
        details: { found: 99, expected: schemaVersion },
      });
    }
    expect(await graph.dump()).toEqual(before);
  });

  it('`readVersion()` says what is loaded', async () => {
    expect(await readVersion(graph.engine())).toBeNull();
    await graph.load(second);
    const one = await readVersion(graph.engine());
    await graph.load(first);
    const both = await readVersion(graph.engine());
    expect(both).toMatchObject({
      schemaVersion,
      stories: [
        { id: 'story:a-first', name: 'Story a-first', version: 'version of a-first' },
        { id: 'story:b-second', name: 'Story b-second', version: 'version of b-second' },
      ],
    });
    expect(both?.dataVersion).toMatch(/^[0-9a-f]{64}$/);
    expect(both?.dataVersion).not.toBe(one?.dataVersion);
    await graph.unload(first);
    expect(await readVersion(graph.engine())).toEqual(one);
  });

  it('`readCounts()` counts each kind over all stories', async () => {
    await graph.load(first, second);
    expect(await readCounts(graph.engine(), vocabulary)).toEqual({
      stories: 2,
      articles: 2,
      sentences: 6,
      entities: 6,
      events: 2,
      claims: 3,
      figures: 1,
      derived: 1,
      relations: 3,
    });
  });
});
