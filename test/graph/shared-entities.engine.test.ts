import { expect, it } from 'vitest';
import { readVersion } from '../../src/graph/read-version.ts';
import { describeOnEngines } from '../support/engines.ts';
import { freshGraph } from './fresh-graph.ts';
import { sumOf } from './sum-of.ts';
import { first, linked, second } from './two-stories.ts';

describeOnEngines('stories that share', (open) => {
  const graph = freshGraph(open);

  it('`loadStories()` gives the same graph in either order', async () => {
    await graph.load(first);
    await graph.load(second);
    const before = await graph.dump();
    await graph.unload(first);
    await graph.load(first);
    expect(await graph.dump()).toEqual(before);
  });

  it.each([
    ['the second', first, second],
    ['the first', second, first],
  ])('`unloadStory()` of %s leaves what loading only the other leaves', async (_which, kept, gone) => {
    await graph.load(kept);
    const alone = await graph.dump();
    await graph.load(gone);
    expect(await graph.dump()).not.toEqual(alone);
    const { stories } = await graph.unload(gone);
    expect(await graph.dump()).toEqual(alone);
    expect(stories[0]?.removed).toMatchObject({ stories: 1, articles: 1, sentences: 3 });
  });

  it('`unloadStory()` of the last story leaves nothing', async () => {
    await graph.load(first, second);
    await graph.unload(first);
    await graph.unload(second);
    expect(await graph.dump()).toEqual([]);
    expect(await readVersion(graph.engine())).toBeNull();
  });

  it('`unloadStory()` refuses a story that is not loaded, naming those that are', async () => {
    await graph.load(first);
    await expect(graph.unload(second)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('story:a-first'),
    });
  });

  it('joins claims of two stories once both are loaded, in whatever order', async () => {
    const [one, other] = [linked(first, 'claim:b-second/c1'), linked(second, 'claim:a-first/c1')];
    await graph.load(one);
    const alone = await graph.dump();
    await graph.load(other);
    const both = await graph.dump();
    const links = await graph.engine().read({
      cypher: 'MATCH (a:Claim)-[r:REFINES]->(b:Claim) RETURN a.id AS from, b.id AS to ORDER BY a.id',
      params: {},
    });
    expect(links).toEqual([
      { from: 'claim:a-first/c1', to: 'claim:b-second/c1' },
      { from: 'claim:b-second/c1', to: 'claim:a-first/c1' },
    ]);
    const { stories } = await graph.load(one, other);
    expect(
      stories.map(({ added, changed, removed }) => sumOf(added) + sumOf(changed) + sumOf(removed)),
    ).toEqual([0, 0]);
    await graph.unload(other);
    expect(await graph.dump()).toEqual(alone);
    await graph.unload(one);
    await graph.load(other);
    await graph.load(one);
    expect(await graph.dump()).toEqual(both);
  });

  it('unites what two stories say of the parts in an event', async () => {
    await graph.load(second, first);
    const rows = await graph.engine().read({
      cypher: `MATCH (a:Entity)-[r:PARTICIPATED_IN]->(e:Event {id: 'event:cancelled'})
          RETURN a.id AS entity, r.role AS role, r.story AS story, e.name AS name, e.ordinal AS ordinal
          ORDER BY r.order`,
      params: {},
    });
    const event = { name: 'The plan is cancelled', ordinal: 2 };
    expect(rows).toEqual([
      { entity: 'person:boss', role: 'AGENT', story: 'story:a-first', ...event },
      { entity: 'proposal:plan', role: 'TARGET', story: 'story:a-first', ...event },
      { entity: 'src:insiders', role: 'AGENT', story: 'story:b-second', ...event },
    ]);
  });

  it('merges a relation that two stories state', async () => {
    await graph.load(second, first);
    const rows = await graph.engine().read({
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
