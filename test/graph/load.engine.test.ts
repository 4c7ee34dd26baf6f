import { expect, it } from 'vitest';
import { loadStories } from '../../src/graph/load.ts';
import { readVersion } from '../../src/graph/read-version.ts';
import { describeOnEngines } from '../support/engines.ts';
import { freshGraph } from './fresh-graph.ts';
import { makeEntity } from './make-story.ts';
import { sumOf } from './sum-of.ts';
import { vocabulary } from './test-vocabulary.ts';
import { changedFirst, first, linked, second } from './two-stories.ts';

describeOnEngines('loading a story', (open) => {
  const graph = freshGraph(open);

  it('`loadStories()` twice leaves the same graph and says that nothing changed', async () => {
    await graph.load(first, second);
    const before = await graph.dump();
    const { stories } = await graph.load(second, first);
    expect(await graph.dump()).toEqual(before);
    for (const { added, changed, removed, unchanged } of stories) {
      expect(sumOf(added) + sumOf(changed) + sumOf(removed)).toBe(0);
      expect(sumOf(unchanged)).toBeGreaterThan(20);
    }
  });

  it('`loadStories()` reports what it added, by kind', async () => {
    const progress: string[] = [];
    const report = await loadStories(graph.engine(), [first, second], {
      vocabulary,
      onProgress: ({ story }) => progress.push(story),
    });
    expect(progress).toEqual(['story:a-first', 'story:b-second']);
    expect(report.dataVersion).toBe((await readVersion(graph.engine()))?.dataVersion);
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
        links: 15,
      },
    ]);
    expect(report.stories[1]?.changed).toMatchObject({ entities: 2, events: 1, relations: 1, links: 0 });
  });

  it('`loadStories()` of a changed story leaves what loading it alone leaves', async () => {
    const changed = changedFirst;
    await graph.load(changed, second);
    const expected = await graph.dump();
    await graph.unload(first);
    await graph.unload(second);
    await graph.load(first, second);
    const { stories } = await graph.load(changed);
    expect(await graph.dump()).toEqual(expected);
    expect(stories[0]?.removed).toMatchObject({ claims: 1, entities: 1, relations: 0 });
    expect(stories[0]?.changed).toMatchObject({ stories: 1, claims: 1, entities: 1, relations: 1 });
  });

  it('`loadStories()` gives an entity of another type its new label and takes the old one', async () => {
    await graph.load(first);
    const office = makeEntity('gov:office', 'PLACE', { name: 'The Office' });
    await graph.load({ ...first, entities: first.entities.map((e) => (e.id === office.id ? office : e)) });
    const rows = await graph.engine().read({
      cypher: "MATCH (n:Entity {id: 'gov:office'}) RETURN n:Place AS place, n:GovernmentBody AS body",
      params: {},
    });
    expect(rows).toEqual([{ place: true, body: false }]);
  });

  it('`loadStories()` that fails in the middle leaves the graph as it was', async () => {
    await graph.load(second);
    const before = await graph.dump();
    const broken = linked(first, 'claim:a-first/c99');
    await expect(graph.load(broken)).rejects.toMatchObject({ code: 'ENGINE_REFUSED' });
    expect(await graph.dump()).toEqual(before);
  });

  it('`planLoad()` lists what `loadStories()` then does, and writes nothing', async () => {
    await graph.load(first, second);
    const before = await graph.dump();
    const [plan] = await graph.plan(changedFirst);
    expect(await graph.dump()).toEqual(before);
    expect(plan?.removed).toMatchObject({ claims: ['claim:a-first/c2'], entities: ['proposal:spare'] });
    expect(plan?.changed.relations).toEqual(['relation:org:post/CLIENT_OF/gov:office']);
    expect(plan?.added.claims).toEqual([]);
    const { stories } = await graph.load(changedFirst);
    expect(sumOf(stories[0]?.changed ?? {})).toBe(Object.values(plan?.changed ?? {}).flat().length);
  });
});
