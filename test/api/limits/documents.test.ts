import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOperation } from '../../../src/api/apollo.ts';
import { type ServedSeed, serveSeed } from '../serve-seed.ts';

const graphqlJson = 'application/graphql-response+json';
let served: ServedSeed;

beforeAll(async () => {
  served = await serveSeed();
});
afterAll(() => served.close());
beforeEach(() => {
  served.statements.length = 0;
});

const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

/** Asks for a figure of the entity of a figure …: `levels` times three fields and three more. */
const cycle = (levels: number, inmost: string): string =>
  levels === 0 ? inmost : `figures(first: 1) { nodes { about { ${cycle(levels - 1, inmost)} } } }`;

/** The query by which tools read a schema, so many times over. */
function usualIntrospection(count: number): string {
  const asked = times(count, (at) => `a${at}: __schema { ...S }`);
  return getIntrospectionQuery()
    .replace(/query IntrospectionQuery {\s+__schema {/, `{ ${asked} } fragment S on __Schema {`)
    .replace(/}\s+}\s+fragment FullType/, '} fragment FullType');
}

interface Case {
  readonly what: string;
  readonly code: string;
  readonly limit: number;
  readonly value: number;
  readonly setting?: string;
  readonly fits?: string;
  readonly passes: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const cases: readonly Case[] = [
  {
    what: 'depth',
    code: 'LIMIT_DEPTH',
    limit: 12,
    value: 13,
    setting: 'NUTGRAPH_LIMIT_DEPTH',
    fits: `{ entity(id: "gov:white-house") { ${cycle(3, 'figures { totalCount }')} } }`,
    passes: `{ entity(id: "gov:white-house") { ${cycle(3, 'figures { pageInfo { endCursor } }')} } }`,
  },
  {
    what: 'depth by fragments',
    code: 'LIMIT_DEPTH',
    limit: 12,
    value: 13,
    setting: 'NUTGRAPH_LIMIT_DEPTH',
    fits: `{ entity(id: "gov:white-house") { ...A } } fragment A on Entity { ${cycle(2, '... { ...B }')} } fragment B on Entity { ${cycle(1, 'figures { totalCount }')} }`,
    passes: `{ entity(id: "gov:white-house") { ...A } } fragment A on Entity { ${cycle(2, '...B')} } fragment B on Entity { ${cycle(1, 'figures { nodes { id } }')} }`,
  },
  {
    what: 'brackets',
    code: 'LIMIT_DEPTH',
    limit: 200,
    value: 201,
    passes: `{ nodes(ids: ${'['.repeat(2000)}${']'.repeat(2000)}) { id } }`,
  },
  {
    what: 'deep variables',
    code: 'LIMIT_DEPTH',
    limit: 100,
    value: 101,
    passes: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`) },
  },
  {
    what: 'tokens',
    code: 'LIMIT_TOKENS',
    limit: 5000,
    value: 5001,
    setting: 'NUTGRAPH_LIMIT_TOKENS',
    fits: `{ entities(where: {ids: [${times(4984, () => '"x"')}]}) { totalCount } }`,
    passes: `{ entities(where: {ids: [${times(4985, () => '"x"')}]}) { totalCount } }`,
  },
  {
    what: 'characters',
    code: 'LIMIT_TOKENS',
    limit: 250_000,
    value: 250_001,
    setting: 'NUTGRAPH_LIMIT_TOKENS',
    fits: `{ __typename } #${'x'.repeat(249_984)}`,
    passes: `{ __typename } #${'x'.repeat(249_985)}`,
  },
  {
    what: 'fields once fragments are written out',
    code: 'LIMIT_TOKENS',
    limit: 5000,
    value: 5102,
    setting: 'NUTGRAPH_LIMIT_TOKENS',
    passes:
      `{ ${times(99, (at) => `a${at}: stories { ...F }`)} } fragment F on Story { ${times(50, (at) => `f${at}`)} }`.replace(
        '{ a0',
        '{ stories { f g ...F } a0',
      ),
  },
  {
    what: 'a long word',
    code: 'LIMIT_TOKENS',
    limit: 10_000,
    value: 10_001,
    passes: `{ ${'a'.repeat(10_001)} }`,
  },
  {
    what: 'aliases',
    code: 'LIMIT_ALIASES',
    limit: 100,
    value: 101,
    setting: 'NUTGRAPH_LIMIT_ALIASES',
    fits: `{ ${times(100, (at) => `a${at}: __typename`)} }`,
    passes: `{ ${times(101, (at) => `a${at}: __typename`)} }`,
  },
  {
    what: 'directives',
    code: 'LIMIT_DIRECTIVES',
    limit: 50,
    value: 51,
    setting: 'NUTGRAPH_LIMIT_DIRECTIVES',
    fits: `{ ${times(50, () => '__typename @skip(if: false)')} }`,
    passes: `{ ${times(51, () => '__typename @skip(if: false)')} }`,
  },
  {
    what: 'repeated fields',
    code: 'LIMIT_REPEATS',
    limit: 400,
    value: 401,
    fits: `{ ${times(401, () => '__typename')} }`,
    passes: `{ ${times(402, () => '__typename')} }`,
  },
  {
    what: 'introspection',
    code: 'LIMIT_INTROSPECTION',
    limit: 200_000,
    value: 205_929,
    fits: `{ ${times(28, (at) => `a${at}: __schema { types { fields { args { type { name } } } } }`)} }`,
    passes: `{ ${times(29, (at) => `a${at}: __schema { types { fields { args { type { name } } } } }`)} }`,
  },
  {
    what: 'introspection in a circle',
    code: 'LIMIT_INTROSPECTION',
    limit: 2,
    value: 3,
    fits: '{ __schema { types { fields { type { fields { name } } } } } }',
    passes:
      '{ __schema { types { fields { type { fields { type { ...F } } } } } } } fragment F on __Type { fields { name } }',
  },
  {
    what: 'the usual introspection',
    code: 'LIMIT_INTROSPECTION',
    limit: 200_000,
    value: 239_096,
    fits: usualIntrospection(3),
    passes: usualIntrospection(4),
  },
  {
    what: 'cost',
    code: 'LIMIT_COST',
    limit: 50_000,
    value: 51_201,
    setting: 'NUTGRAPH_LIMIT_COST',
    fits: '{ entities(first: 100) { nodes { claims(first: 10) { nodes { subjects { id } asserts { id } objects { id } links { kind } } } } } }',
    passes:
      '{ entities(first: 100) { nodes { claims(first: 10) { nodes { subjects { id } asserts { id } objects { id } links { kind to { id } } } } } } }',
  },
];

describe.each(cases)('the limit of $what', ({ code, limit, value, setting, passes, variables }) => {
  const extensions = { code, limit, value, ...(setting && { setting }) };

  it('refuses one more, naming limit, value and setting, before anything runs', async () => {
    const { status, body } = await served.ask(passes, {
      accept: graphqlJson,
      ...(variables && { variables }),
    });
    expect([status, body.errors.length, body.data]).toEqual([400, 1, undefined]);
    const [{ message, extensions: found }] = body.errors;
    expect(found).toEqual(extensions);
    expect(message).toContain(`the limit is ${limit}`);
    expect(message).toContain(setting ?? 'No setting raises it');
    expect(message.length).toBeLessThanOrEqual(500);
    expect(served.statements).toHaveLength(0);
  });

  it('is 200 to clients that know JSON only', async () => {
    const { status, body } = await served.ask(passes, {
      accept: 'application/json',
      ...(variables && { variables }),
    });
    expect([status, body.errors[0].extensions]).toEqual([200, extensions]);
  });

  it('holds without HTTP', async () => {
    const { errors } = await answerOperation(served.app.apollo, { query: passes, variables });
    expect(errors?.map((error) => error.extensions)).toEqual([extensions]);
  });
});

// Some limits have no document that comes to just that and is an answerable question.
const fitting = cases.flatMap(({ what, fits }) => (fits === undefined ? [] : [{ what, fits }]));

it.each(fitting)('the limit of $what lets through what it allows', async ({ fits }) => {
  const { body } = await served.ask(fits, { accept: graphqlJson });
  expect(body.errors).toBeUndefined();
});

describe('a refusal', () => {
  it('holds for GET', async () => {
    const query = encodeURIComponent(`{ ${times(101, (at) => `a${at}: __typename`)} }`);
    const response = await fetch(`${served.url}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_ALIASES' } }] });
  });

  it('does not keep the next question from its answer', async () => {
    expect((await served.ask('{ stories { id } }')).body).toEqual({
      data: { stories: [{ id: 'story:usps-2020' }] },
    });
  });
});

describe('settings', () => {
  it('lower every limit', async () => {
    const strict = await serveSeed({
      NUTGRAPH_LIMIT_DEPTH: '4',
      NUTGRAPH_LIMIT_COST: '1000',
      NUTGRAPH_LIMIT_TOKENS: '100',
      NUTGRAPH_LIMIT_ALIASES: '1',
      NUTGRAPH_LIMIT_DIRECTIVES: '0',
    });
    try {
      const codeOf = async (query: string) => (await strict.ask(query)).body.errors?.[0].extensions.code;
      expect(await codeOf('{ stories { articles { sentences { id } } } }')).toBe('LIMIT_COST');
      expect(await codeOf('{ stories { articles { sentences { claims { id } } } } }')).toBe('LIMIT_DEPTH');
      expect(await codeOf('{ a: __typename b: __typename }')).toBe('LIMIT_ALIASES');
      expect(await codeOf('{ __typename @skip(if: true) }')).toBe('LIMIT_DIRECTIVES');
      expect(await codeOf(`{ ${times(99, () => '__typename')} }`)).toBe('LIMIT_TOKENS');
      expect(await codeOf('{ a: __typename }')).toBeUndefined();
    } finally {
      await strict.close();
    }
  });
});
