import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSeed, serveSeed } from '../serve-seed.ts';

const graphqlJson = 'application/graphql-response+json';
let served: ServedSeed;

beforeAll(async () => {
  served = await serveSeed();
});
afterAll(() => served.close());

const wrong = (count: number) => `{ ${Array.from({ length: count }, (_, at) => `wrong${at}`).join(' ')} }`;
const enums = 'query ($t: [EntityType!]) { entities(where: {types: $t}) { totalCount } }';
const gods = (count: number) => ({ t: Array.from({ length: count }, () => 'GOD') });

type Listed = { readonly message: string; readonly extensions: { readonly code: string } };
const codesOf = (errors: readonly Listed[]) => errors.map(({ extensions }) => extensions.code);

describe('the list of errors', () => {
  it.each([
    ['faults of a document', wrong(5), undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['faults of variables', enums, gods(5), 'BAD_USER_INPUT'],
  ])('holds five %s', async (_what, query, variables, code) => {
    const { status, body } = await served.ask(query, {
      accept: graphqlJson,
      ...(variables && { variables }),
    });
    expect([status, codesOf(body.errors)]).toEqual([400, Array(5).fill(code)]);
  });

  it.each([
    ['faults of a document', wrong(6), undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['faults of variables', enums, gods(6), 'BAD_USER_INPUT'],
    ['faults of a large document', wrong(4000), undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['faults of large variables', enums, gods(50_000), 'BAD_USER_INPUT'],
  ])('ends after five %s', async (_what, query, variables, code) => {
    const { status, body } = await served.ask(query, {
      accept: graphqlJson,
      ...(variables && { variables }),
    });
    expect([status, codesOf(body.errors)]).toEqual([400, [...Array(5).fill(code), 'LIMIT_ERRORS']]);
    expect(body.errors[5]).toEqual({
      message: expect.stringMatching(/limit is 5.*NUTGRAPH_LIMIT_ERRORS/),
      extensions: { code: 'LIMIT_ERRORS', limit: 5, value: 6, setting: 'NUTGRAPH_LIMIT_ERRORS' },
    });
  });

  it('is as long as the setting has it', async () => {
    const other = await serveSeed({ NUTGRAPH_LIMIT_ERRORS: '1' });
    try {
      const { body } = await other.ask(wrong(3));
      expect(codesOf(body.errors)).toEqual(['GRAPHQL_VALIDATION_FAILED', 'LIMIT_ERRORS']);
    } finally {
      await other.close();
    }
  });
});

describe('a message', () => {
  const long = 'x'.repeat(400_000);
  it.each([
    ['a name', `{ ${'x'.repeat(9_999)} }`, {}],
    ['a text', `{ entities(first: "${'x'.repeat(9_000)}") { totalCount } }`, {}],
    ['a list', `{ entities(where: {types: {a: [${'1 '.repeat(4000)}]}}) { totalCount } }`, {}],
    ['an enum value in a variable', enums, { variables: { t: [long] } }],
    [
      'an id in a variable',
      'query ($id: ID!) { entity(id: $id) { claims(after: $id) { totalCount } } }',
      { variables: { id: long } },
    ],
    ['the name of an operation', 'query A { __typename } query B { __typename }', { operationName: long }],
    ['half a character', `{ entities(first: "${'x'.repeat(270)}${'😀'.repeat(20)}") { totalCount } }`, {}],
  ])('does not read back %s at length', async (_what, query, more) => {
    const { body } = await served.ask(query, more);
    for (const error of body.errors ?? []) {
      expect(error.message.length).toBeLessThanOrEqual(500);
      expect(error.message).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      expect(JSON.stringify(error).length).toBeLessThan(3000);
    }
    expect(JSON.stringify(body).length).toBeLessThan(20_000);
  });

  it.each([
    [{ persistedQuery: { version: 2, sha256Hash: 'x' } }, 'BAD_REQUEST'],
    [{ persistedQuery: { version: 1, sha256Hash: 'x' } }, 'BAD_REQUEST'],
    [{ persistedQuery: { version: 1, sha256Hash: { toString: 1 } } }, 'BAD_INPUT'],
    [{ persistedQuery: true }, 'BAD_REQUEST'],
  ])('about %j has a code', async (extensions, code) => {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }', extensions }),
    });
    const { errors } = (await response.json()) as { errors: Listed[] };
    // What is at fault in the document itself is 200 to clients that know JSON only.
    expect([response.status, codesOf(errors)]).toEqual([code === 'BAD_REQUEST' ? 400 : 200, [code]]);
  });
});
