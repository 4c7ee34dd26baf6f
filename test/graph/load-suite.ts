import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/port.ts';
import { loadStories, planLoad } from '../../src/graph/load.ts';
import { readCounts } from '../../src/graph/read-counts.ts';
import { readVersion } from '../../src/graph/read-version.ts';
import { schemaVersion } from '../../src/graph/schema.ts';
import { unloadStory } from '../../src/graph/unload.ts';
import type { Story } from '../../src/story/model.ts';
import { dumpGraph } from './dump-graph.ts';
import { makeEntity } from './make-story.ts';
import { vocabulary } from './test-vocabulary.ts';
import { first, second } from './two-stories.ts';

/** An engine to load into: `open` gives an empty graph each time. */
export interface LoadedEngine {
  readonly name: string;
  open(): Promise<GraphEngine>;
}

/** What loading and unloading promise, whatever the engine. */
export function describeLoading({ name, open }: LoadedEngine): void {
  describe(`loading on ${name}`, () => {
    let engine: GraphEngine;
    beforeEach(async () => {
      engine = await open();
    });
    afterEach(() => engine.close());

    const load = (...stories: readonly Story[]) => loadStories(engine, stories, { vocabulary });
    const unload = (story: Story) => unloadStory(engine, story.id, { vocabulary });
    const run = (cypher: string) => engine.write((inside) => inside({ cypher, params: {} }));
    const dump = () => dumpGraph(engine);

    it('`loadStories()` twice leaves the same graph and says that nothing changed', async () => {
      await load(first, second);
      const before = await dump();
      const { stories } = await load(second, first);
      expect(await dump()).toEqual(before);
      for (const { added, changed, removed, unchanged } of stories) {
        expect(sum(added) + sum(changed) + sum(removed)).toBe(0);
        expect(sum(unchanged)).toBeGreaterThan(20);
      }
    });

    it('`loadStories()` reports what it added, by kind', async () => {
      const progress: string[] = [];
      const report = await loadStories(engine, [first, second], {
        vocabulary,
        onProgress: ({ story }) => progress.push(story),
      });
      expect(progress).toEqual(['story:a-first', 'story:b-second']);
      expect(report.dataVersion).toBe((await readVersion(engine))?.dataVersion);
      expect(report.stories.map(({ added }) => added)).toEqual([
        {
          stories: 1,
          articles: 1,
          sentences: 3,
          entities: 5,
          events: 2,
          claims: 2,
          figures: 2,
          relations: 2,
          links: 38,
        },
        {
          stories: 1,
          articles: 1,
          sentences: 3,
          entities: 1,
          events: 0,
          claims: 1,
          figures: 0,
          relations: 1,
          links: 14,
        },
      ]);
      expect(report.stories[1]?.changed).toMatchObject({ entities: 2, events: 1, relations: 1, links: 0 });
    });

    it('`loadStories()` gives the same graph in either order', async () => {
      await load(first);
      await load(second);
      const before = await dump();
      await unload(first);
      await load(first);
      expect(await dump()).toEqual(before);
    });

    it.each([
      ['the second', first, second],
      ['the first', second, first],
    ])('`unloadStory()` of %s leaves what loading only the other leaves', async (_which, kept, gone) => {
      await load(kept);
      const alone = await dump();
      await load(gone);
      expect(await dump()).not.toEqual(alone);
      const { stories } = await unload(gone);
      expect(await dump()).toEqual(alone);
      expect(stories[0]?.removed).toMatchObject({ stories: 1, articles: 1, sentences: 3 });
    });

    it('`unloadStory()` of the last story leaves nothing', async () => {
      await load(first, second);
      await unload(first);
      await unload(second);
      expect(await dump()).toEqual([]);
      expect(await readVersion(engine)).toBeNull();
    });

    it('`unloadStory()` refuses a story that is not loaded, naming those that are', async () => {
      await load(first);
      await expect(unload(second)).rejects.toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining('story:a-first'),
      });
    });

    it('`loadStories()` of a changed story leaves what loading it alone leaves', async () => {
      const changed = changedFirst();
      await load(changed, second);
      const expected = await dump();
      await unload(first);
      await unload(second);
      await load(first, second);
      const { stories } = await load(changed);
      expect(await dump()).toEqual(expected);
      expect(stories[0]?.removed).toMatchObject({ claims: 1, entities: 1, relations: 0 });
      expect(stories[0]?.changed).toMatchObject({ stories: 1, claims: 1, entities: 1, relations: 1 });
    });

    it('`loadStories()` gives an entity of another type its new label and takes the old one', async () => {
      await load(first);
      const office = makeEntity('gov:office', 'PLACE', { name: 'The Office' });
      await load({ ...first, entities: first.entities.map((e) => (e.id === office.id ? office : e)) });
      const rows = await engine.read({
        cypher: "MATCH (n:Entity {id: 'gov:office'}) RETURN n:Place AS place, n:GovernmentBody AS body",
        params: {},
      });
      expect(rows).toEqual([{ place: true, body: false }]);
    });

    it('`loadStories()` that fails in the middle leaves the graph as it was', async () => {
      await load(second);
      const before = await dump();
      const [claim, ...claims] = first.claims;
      if (claim === undefined) throw new Error('The fixture has claims.');
      const links = [{ kind: 'REFINES', to: 'claim:nowhere/c1', basis: 'STATED', reason: null }] as const;
      const broken = { ...first, claims: [{ ...claim, links }, ...claims] };
      await expect(load(broken)).rejects.toMatchObject({ code: 'ENGINE_REFUSED' });
      expect(await dump()).toEqual(before);
    });

    it('`unloadStory()` refuses while another story speaks of what would go', async () => {
      const [claim, ...claims] = second.claims;
      if (claim === undefined) throw new Error('The fixture has claims.');
      const links = [{ kind: 'REFINES', to: 'claim:a-first/c1', basis: 'STATED', reason: null }] as const;
      await load(first, { ...second, claims: [{ ...claim, links }, ...claims] });
      const before = await dump();
      await expect(unload(first)).rejects.toMatchObject({
        code: 'ENGINE_REFUSED',
        message: expect.stringContaining('story:b-second'),
      });
      expect(await dump()).toEqual(before);
    });

    it("leaves another program's nodes and relationships alone", async () => {
      await run(
        "CREATE (:Person {id: 'person:boss', name: 'Stranger'})-[:OWNS {id: 'x'}]->(:Thing {id: 't'})",
      );
      const strangers = await dump();
      await load(first, second);
      await run(
        "MATCH (n:Entity {id: 'org:post'}) MATCH (t:Thing {id: 't'}) CREATE (n)-[:RANKED {by: 'us'}]->(t) CREATE (t)-[:NOTES]->(n)",
      );
      const both = await dump();
      await load(changedFirst());
      await unload(second);
      await load(first, second);
      expect(await dump()).toEqual(both);
      await unload(first);
      await unload(second);
      expect(await dump()).toEqual(strangers);
    });

    it.each([
      ['an empty graph', [], "CREATE (:Claim {id: 'claim:x/c1', name: 'n', story: 'story:x'})", 'Claim'],
      ['a loaded graph', [first], "CREATE (:Entity {id: 'org:other', name: 'n'})", 'Entity'],
      ['a loaded graph', [first], "CREATE (:Article {id: 7, name: 'n', story: 'story:x'})", 'Article'],
      ['a loaded graph', [first], "CREATE (:Figure {name: 'n'})", 'Figure'],
    ])(
      'refuses %s with a foreign node that bears a label of nutgraph (%#)',
      async (_which, loaded, cypher, label) => {
        if (loaded.length > 0) await load(...loaded);
        await run(cypher);
        const before = await dump();
        for (const attempt of [() => load(second), () => planLoad(engine, [second], { vocabulary })]) {
          await expect(attempt()).rejects.toMatchObject({
            code: 'ENGINE_REFUSED',
            message: expect.stringContaining(`:${label} (1)`),
            details: { labels: { [label]: 1 } },
          });
        }
        expect(await dump()).toEqual(before);
      },
    );

    it('refuses a graph of another schema version, naming both', async () => {
      await load(first);
      await run('MATCH (v:Nutgraph) SET v.schemaVersion = 99');
      const before = await dump();
      for (const attempt of [
        () => load(first),
        () => unload(first),
        () => planLoad(engine, [], { vocabulary }),
      ]) {
        await expect(attempt()).rejects.toMatchObject({
          code: 'SCHEMA_MISMATCH',
          details: { found: 99, expected: schemaVersion },
        });
      }
      expect(await dump()).toEqual(before);
    });

    it('`planLoad()` lists what `loadStories()` then does, and writes nothing', async () => {
      await load(first, second);
      const before = await dump();
      const [plan] = await planLoad(engine, [changedFirst()], { vocabulary });
      expect(await dump()).toEqual(before);
      expect(plan?.removed).toMatchObject({ claims: ['claim:a-first/c2'], entities: ['proposal:spare'] });
      expect(plan?.changed.relations).toEqual(['relation:org:post/CLIENT_OF/gov:office']);
      expect(plan?.added.claims).toEqual([]);
      const { stories } = await load(changedFirst());
      expect(sum(stories[0]?.changed ?? {})).toBe(Object.values(plan?.changed ?? {}).flat().length);
    });

    it('`readVersion()` says what is loaded', async () => {
      expect(await readVersion(engine)).toBeNull();
      await load(second);
      const one = await readVersion(engine);
      await load(first);
      const both = await readVersion(engine);
      expect(both).toMatchObject({
        schemaVersion,
        stories: [
          { id: 'story:a-first', name: 'Story a-first', version: 'version of a-first' },
          { id: 'story:b-second', name: 'Story b-second', version: 'version of b-second' },
        ],
      });
      expect(both?.dataVersion).toMatch(/^[0-9a-f]{64}$/);
      expect(both?.dataVersion).not.toBe(one?.dataVersion);
      await unload(first);
      expect(await readVersion(engine)).toEqual(one);
    });

    it('`readCounts()` counts each kind over all stories', async () => {
      await load(first, second);
      expect(await readCounts(engine, vocabulary)).toEqual({
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

    it('merges a relation that two stories state', async () => {
      await load(second, first);
      const rows = await engine.read({
        cypher: `MATCH (a:Entity)-[r:CLIENT_OF]->(b:Entity)
          RETURN a.id AS a, b.id AS b, r.basis AS basis, r.caveat AS caveat, r.outcome AS outcome,
            r.claimIds AS claims, r.claimCount AS count, r.stories AS stories, r.toldBy AS toldBy`,
        params: {},
      });
      expect(rows).toEqual([
        {
          a: 'org:post',
          b: 'gov:office',
          basis: 'STATED',
          caveat: 'Perhaps no longer.',
          outcome: 'It went well.',
          claims: ['claim:a-first/c1', 'claim:a-first/c2', 'claim:b-second/c1'],
          count: 3,
          stories: ['story:a-first', 'story:b-second'],
          toldBy: ['The article of a-first', 'A. Boss', 'insiders'],
        },
      ]);
    });
  });
}

/** The first story without its last claim and its spare entity, and with another name for one thing. */
function changedFirst(): Story {
  const claims = first.claims.slice(0, 1).map((claim) => ({ ...claim, caveat: 'Read it twice.' }));
  const entities = first.entities
    .filter(({ id }) => id !== 'proposal:spare')
    .map((entity) => (entity.id === 'person:boss' ? { ...entity, description: 'Decides.' } : entity));
  return { ...first, claims, entities, version: 'another version' };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
