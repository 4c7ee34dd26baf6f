import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/port.ts';
import { loadStories } from '../../src/graph/load.ts';
import { readCounts } from '../../src/graph/read-counts.ts';
import type { Story } from '../../src/story/model.ts';
import { readStories } from '../../src/story/read-stories.ts';
import { describeOnEngines } from '../support/engines.ts';
import { vocabulary } from './test-vocabulary.ts';

const seed = fileURLToPath(new URL('../../seed/usps-2020', import.meta.url));

describeOnEngines('the seed story in the graph', (open) => {
  let engine: GraphEngine;
  let stories: readonly Story[];
  beforeAll(async () => {
    engine = await open();
    stories = await readStories([seed]);
    await loadStories(engine, stories, { vocabulary });
  });

  const read = (cypher: string) => engine.read({ cypher, params: {} });

  it('has the counts that were promised', async () => {
    const { relations, ...counts } = await readCounts(engine, vocabulary);
    expect(counts).toEqual({
      stories: 1,
      articles: 2,
      sentences: 18,
      entities: 36,
      events: 17,
      claims: 35,
      figures: 14,
      derived: 20,
    });
    expect(relations).toBeGreaterThanOrEqual(36);
  });

  it('holds no text of a sentence', async () => {
    expect(await read('MATCH (n:Sentence) WHERE n.text IS NOT NULL RETURN n.id AS id')).toEqual([]);
  });

  it('gives each relation what merging its claims gives', async () => {
    const rows = await read(`MATCH (a:Entity)-[r]->(b:Entity) WHERE r.claimCount IS NOT NULL
      RETURN r.id AS id, r.name AS name, a.id AS from, type(r) AS type, b.id AS to, r.label AS label,
        r.basis AS basis, r.caveat AS caveat, r.claimIds AS claims, r.evidence AS sentences,
        r.toldBy AS toldBy
      ORDER BY r.byReading`);
    const expected = stories
      .flatMap((story) => story.relations)
      .map((relation) => ({
        id: relation.id,
        name: relation.name,
        from: relation.from,
        type: relation.type,
        to: relation.to,
        label: relation.label,
        basis: relation.basis,
        caveat: relation.caveat,
        claims: relation.claims,
        sentences: relation.evidence.map(({ sentence }) => sentence),
        toldBy: relation.toldBy,
      }));
    expect(rows).toEqual(expected);
  });

  it('leads every chain of tellers, without a gap, to an article', async () => {
    const rows = await read(`MATCH (c:Claim)-[r:ATTRIBUTED_TO]->(teller)
      WITH c, r, teller ORDER BY r.ordinal
      RETURN c.id AS id, c.hops AS hops, collect(r.ordinal) AS ordinals, collect(teller.id) AS tellers`);
    expect(rows).toHaveLength(35);
    for (const { hops, ordinals, tellers } of rows) {
      expect(ordinals).toEqual(Array.from({ length: Number(hops) }, (_, at) => at));
      expect((tellers as string[]).at(-1)).toMatch(/^article:/);
    }
  });

  it('counts the relations and mentions of each entity as they are', async () => {
    const rows = await read(`MATCH (n:Entity)
      RETURN n.id AS id, n.byMentions AS byMentions, n.byRelations AS byRelations,
        COUNT { (n)<-[:MENTIONS]-() } AS mentions,
        COUNT { MATCH (n)-[r]-(:Entity) WHERE r.claimCount IS NOT NULL } AS relations`);
    expect(rows).toHaveLength(53);
    for (const { id, byMentions, byRelations, mentions, relations } of rows) {
      expect(byMentions).toBe(`${9999999999 - Number(mentions)}\u0001${id}`);
      expect(byRelations).toBe(`${9999999999 - Number(relations)}\u0001${id}`);
    }
  });
});
