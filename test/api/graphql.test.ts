import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOperation } from '../../src/api/apollo.ts';
import { type ServedSeed, serveSeed } from './serve-seed.ts';

const graphqlJson = 'application/graphql-response+json';
let served: ServedSeed;

beforeAll(async () => {
  served = await serveSeed();
});
afterAll(() => served.close());
beforeEach(() => {
  served.statements.length = 0;
  served.log.length = 0;
});

describe('an operation', () => {
  it('is one statement, however many fields it asks for', async () => {
    const { status, body } = await served.ask(
      `
      query ($id: ID!) {
        who: entity(id: $id) { __typename name ...Type again: name }
        stories { id articles { name } }
        none: entity(id: "gov:nobody") { name }
      }
      fragment Type on Entity { type }
    `,
      { variables: { id: 'gov:white-house' } },
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        who: {
          __typename: 'GovernmentBody',
          name: 'White House',
          type: 'GOVERNMENT_BODY',
          again: 'White House',
        },
        stories: [
          { id: 'story:usps-2020', articles: [{ name: expect.any(String) }, { name: expect.any(String) }] },
        ],
        none: null,
      },
    });
    expect(served.statements).toHaveLength(1);
  });

  it('keeps the order of its fields', async () => {
    const { body } = await served.ask('{ stories { summary name id } entity(id: "gov:usps") { type name } }');
    expect(Object.keys(body.data)).toEqual(['stories', 'entity']);
    expect(Object.keys(body.data.stories[0])).toEqual(['summary', 'name', 'id']);
  });

  it.each([
    ['{ __typename }', { __typename: 'Query' }],
    ['{ __type(name: "Story") { name } }', { __type: { name: 'Story' } }],
    ['{ __schema { queryType { name } } }', { __schema: { queryType: { name: 'Query' } } }],
    ['query ($no: Boolean!) { stories @include(if: $no) { id } }', {}],
  ])('%s needs no statement', async (query, data) => {
    const { status, body } = await served.ask(query, { variables: { no: false } });
    expect([status, body]).toEqual([200, { data }]);
    expect(served.statements).toHaveLength(0);
  });

  it('is answered the same without HTTP', async () => {
    const query = '{ claims(first: 3) { totalCount nodes { id name kind article { name } } } }';
    const { body } = await served.ask(query);
    expect(await answerOperation(served.app.apollo, { query })).toEqual(body);
  });
});

/** Each with its code, whether the text of the variable or of the document is at fault. */
const refused: readonly [string, string, Record<string, unknown> | undefined, string][] = [
  ['a broken document', '{ stories { id }', undefined, 'GRAPHQL_PARSE_FAILED'],
  ['an empty document', ' ', undefined, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', '{ stories { nam } }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
  ['a mutation', 'mutation { __typename }', undefined, 'BAD_INPUT'],
  ['a variable of the wrong type', 'query ($id: ID!) { node(id: $id) { id } }', { id: {} }, 'BAD_USER_INPUT'],
  [
    'null in place of the default of a variable',
    'query ($no: Boolean = false) { stories @skip(if: $no) { id } }',
    { no: null },
    'BAD_USER_INPUT',
  ],
  ['a variable that is missing', 'query ($id: ID!) { node(id: $id) { id } }', undefined, 'BAD_USER_INPUT'],
  [
    'an enum value that is none',
    'query ($t: [EntityType!]) { entities(where: {types: $t}) { totalCount } }',
    { t: ['GOD'] },
    'BAD_USER_INPUT',
  ],
  [
    'a date that does not exist, in a variable',
    'query ($d: Edtf) { events(where: {time: {overlaps: $d}}) { totalCount } }',
    { d: '2020-02-30' },
    'BAD_DATE',
  ],
  [
    'a date that does not exist, in the document',
    '{ events(where: {time: {overlaps: "2020-13"}}) { totalCount } }',
    undefined,
    'BAD_DATE',
  ],
  ['a cursor that is none', '{ claims(after: "x") { nodes { id } } }', undefined, 'BAD_INPUT'],
  ['a page that is too long', '{ claims(first: 101) { nodes { id } } }', undefined, 'LIMIT_PAGE_SIZE'],
  ['a page of less than nothing', '{ claims(first: -1) { nodes { id } } }', undefined, 'LIMIT_PAGE_SIZE'],
];

describe('a refusal', () => {
  it.each(refused)('of %s has one code and no data', async (_what, query, variables, code) => {
    const strict = await served.ask(query, { accept: graphqlJson, ...(variables && { variables }) });
    expect(strict.status).toBe(400);
    expect(strict.body.data).toBeUndefined();
    expect(
      strict.body.errors.map((error: { extensions: { code: string } }) => error.extensions.code),
    ).toEqual([code]);
    expect(strict.body.errors[0].message).not.toMatch(/\/src\/|node_modules|MATCH|\.ts:/);
    expect(served.statements).toHaveLength(0);
  });

  it.each(refused)('of %s is 200 to clients that know JSON only', async (_what, query, variables) => {
    const { status } = await served.ask(query, {
      accept: 'application/json',
      ...(variables && { variables }),
    });
    expect(status).toBe(200);
  });

  it('of an unknown operation has its code', async () => {
    const { status, body } = await served.ask('query A { __typename } query B { __typename }', {
      operationName: 'C',
      accept: graphqlJson,
    });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
  });

  it('of a cursor of another list says so', async () => {
    const page = await served.ask('{ events(first: 1) { pageInfo { endCursor } } }');
    served.statements.length = 0;
    const { body } = await served.ask('query ($after: String) { claims(after: $after) { nodes { id } } }', {
      variables: { after: page.body.data.events.pageInfo.endCursor },
    });
    expect(body.errors[0].extensions.code).toBe('BAD_INPUT');
    expect(body.errors[0].message).toMatch(/after|cursor/i);
    expect(served.statements).toHaveLength(0);
  });
});

describe('introspection', () => {
  it('is open, because the graph is', async () => {
    const { body } = await served.ask('{ __schema { types { name } } }');
    expect(body.data.__schema.types.length).toBeGreaterThan(50);
  });
});
