import { describe, expect, it } from 'vitest';
import { KNOWN_EVENTS, KNOWN_IDS } from './known-answers.ts';
import { KNOWN_FINDINGS, KNOWN_REFUSALS } from './known-findings.ts';
import { KNOWN_WEBS } from './known-webs.ts';
import { openTestOracle, STORY_FOLDERS } from './open-test-oracle.ts';

const oracle = await openTestOracle(STORY_FOLDERS.ferries);

const findings = [...KNOWN_WEBS, ...KNOWN_FINDINGS].map(([query, data, why]) => ({ query, data, why }));

function answer(query: string): unknown {
  const { data, errors } = oracle.answer(query);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const idsIn = (query: string) => JSON.stringify(answer(query)).match(/(?<="id":")[^"]+/g) ?? [];

describe('openOracle() over two stories', () => {
  it('merges what both state into one relation', () => {
    const query = `{ relations(where: { types: [CLIENT_OF] }) { nodes {
      basis caveat outcome condition time { edtf } assertedBy { name }
      evidence { role sentence { id } }
    } } }`;
    expect(answer(query)).toEqual({
      relations: {
        nodes: [
          {
            basis: 'STATED',
            caveat: 'Who pays whom is not said. For one year.',
            outcome: 'RENEWED',
            condition: 'the strike ends',
            time: { edtf: '2021-03' },
            assertedBy: [
              { name: 'Dock workers struck because of the night pier.' },
              { name: 'The line rents berths from the port.' },
            ],
            evidence: [
              { role: 'STATES', sentence: { id: 'sentence:ferry-strike/morning/p1.s1' } },
              { role: 'DATES', sentence: { id: 'sentence:ferry-strike/morning/p1.s2' } },
              { role: 'STATES', sentence: { id: 'sentence:ferry-talks/noon/p1.s1' } },
              { role: 'ATTRIBUTES', sentence: { id: 'sentence:ferry-talks/noon/p1.s1' } },
            ],
          },
        ],
      },
    });
  });

  it('tells an event as its first story does, with the participants and sentences of all', () => {
    const query = `{ node(id: "event:dock-strike") { ... on Event {
      name status stories { name } participants { role } partOf { name } parts { name } before { name } explainedBy { story { name } }
      evidence { role sentence { name article { name } } }
    } } }`;
    expect(answer(query)).toEqual({
      node: {
        name: 'Dock workers strike',
        status: 'HAPPENED',
        stories: [{ name: 'The ferry strike' }, { name: 'The ferry talks' }],
        participants: [{ role: 'AGENT' }, { role: 'TARGET' }, { role: 'TOPIC' }, { role: 'TARGET' }],
        partOf: { name: 'Talks at noon' },
        parts: [{ name: 'The first night of the strike' }, { name: 'The walk-out' }],
        before: [{ name: 'Talks at noon' }],
        explainedBy: [
          { story: { name: 'The ferry strike' } },
          { story: { name: 'The ferry strike' } },
          { story: { name: 'The ferry talks' } },
        ],
        evidence: [
          { role: 'STATES', sentence: { name: 'p1.s1', article: { name: 'Dock workers stop work' } } },
          { role: 'DATES', sentence: { name: 'p1.s2', article: { name: 'Dock workers stop work' } } },
          { role: 'STATES', sentence: { name: 'p1.s2', article: { name: 'They talk' } } },
        ],
      },
    });
  });

  it('gives links from a claim before links to it', () => {
    const query = (args: string) =>
      `{ node(id: "claim:ferry-strike/c1") { ... on Claim { links${args} { kind direction to { name } } } } }`;
    const line = 'The line denies that there is any noise.';
    const all = [
      { kind: 'EXPLAINS', direction: 'OUT', to: { name: 'Dock workers strike' } },
      { kind: 'CONTRADICTS', direction: 'OUT', to: { name: line } },
      { kind: 'CONTRADICTS', direction: 'IN', to: { name: line } },
      { kind: 'REFINES', direction: 'IN', to: { name: line } },
      { kind: 'CORROBORATES', direction: 'IN', to: { name: 'The strike ended before the talks.' } },
    ];
    expect(answer(query(''))).toEqual({ node: { links: all } });
    expect(answer(query('(direction: IN)'))).toEqual({ node: { links: all.slice(2) } });
    expect(answer(query('(kinds: [REFINES], direction: OUT)'))).toEqual({ node: { links: [] } });
    expect(answer(query('(kinds: [])'))).toEqual({ node: { links: [] } });
  });

  it.each(KNOWN_IDS)('%s gives %s: %s', (query, ids) => expect(idsIn(query).join(' ')).toBe(ids));

  it.each(KNOWN_EVENTS)('events with time %s are %s', (time, slugs) => {
    const ids = idsIn(`{ events(where: { time: ${time} }) { nodes { id } } }`);
    expect(ids.map((id) => id.replace('event:', '')).join(' ')).toBe(slugs);
  });
});

describe('openOracle() over the seed story', async () => {
  const seed = await openTestOracle(STORY_FOLDERS.seed);

  it.each(findings)('answers $query: $why', ({ query, data }) => {
    expect(JSON.parse(JSON.stringify(seed.answer(query)))).toEqual({ data });
  });

  it.each(KNOWN_REFUSALS)('refuses $query: $why', ({ query, code }) => {
    const { data, errors } = seed.answer(query);
    expect(JSON.parse(JSON.stringify(data))).toEqual({ wrong: null, stories: [{ id: 'story:usps-2020' }] });
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([[['wrong'], { code }]]);
  });
});

describe('openOracle() pages', () => {
  const page = (after: string | null, first = 2) =>
    oracle.answer(
      `query ($after: String) { claims(first: ${first}, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { after },
    ).data?.claims as { nodes: { id: string }[]; pageInfo: Record<string, unknown>; totalCount: number };

  it('goes on where the last page ended, to the end', () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let next = true; next; ) {
      const { nodes, pageInfo, totalCount } = page(after);
      expect([totalCount, pageInfo.hasPreviousPage]).toEqual([6, after !== null]);
      seen.push(...nodes.map(({ id }) => id));
      after = String(pageInfo.endCursor);
      next = pageInfo.hasNextPage === true;
    }
    expect(seen).toEqual(idsIn('{ claims { nodes { id } } }'));
  });

  it('gives no cursors for a page of nothing', () => {
    expect(page(null, 0).pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  const [cursor = ''] = oracle.cursors('Query.claims', 'READING');
  it.each([
    [`{ claims(after: "${cursor}", orderBy: KIND) { totalCount } }`, 'a cursor of another order'],
    [
      `{ story(id: "story:ferry-talks") { claims(after: "${cursor}") { totalCount } } }`,
      'one of another list',
    ],
    ['{ claims(after: "") { totalCount } }', 'no cursor'],
    ['{ claims(first: 101) { totalCount } }', 'too many', 'LIMIT_PAGE_SIZE'],
    ['{ claims(first: -1) { totalCount } }', 'too few', 'LIMIT_PAGE_SIZE'],
    [
      '{ story(id: "nobody") { claims(first: 101) { totalCount } } }',
      'even where there is no row',
      'LIMIT_PAGE_SIZE',
    ],
  ])('refuses %s: %s', (query, _why, code = 'BAD_INPUT') => {
    expect(oracle.answer(query)).toEqual({
      errors: [expect.objectContaining({ extensions: { code } })],
    });
  });
});
