import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSeed, serveSeed } from '../serve-seed.ts';

describe.each([
  ['on', true],
  ['off', false],
])('introspection that is %s', (setting, isOn) => {
  let served: ServedSeed;
  beforeAll(async () => {
    served = await serveSeed({ NUTGRAPH_INTROSPECTION: setting });
  });
  afterAll(() => served.close());

  it.each([
    getIntrospectionQuery(),
    '{ __type(name: "Story") { name } }',
    '{ ...F } fragment F on Query { __schema { queryType { name } } }',
  ])(`${isOn ? 'answers' : 'refuses'} %s`, async (query) => {
    const { body } = await served.ask(query);
    if (isOn) expect(body.errors).toBeUndefined();
    else
      expect(body.errors[0]).toMatchObject({
        message: expect.stringContaining('NUTGRAPH_INTROSPECTION'),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
  });

  it('always tells the type of an object', async () => {
    expect((await served.ask('{ __typename stories { __typename } }')).body).toEqual({
      data: { __typename: 'Query', stories: [{ __typename: 'Story' }] },
    });
  });

  it.each<[string, string, Record<string, unknown> | undefined]>([
    ['a field', '{ storie { id } }', undefined],
    ['an argument', '{ entities(firs: 1) { totalCount } }', undefined],
    ['a type', '{ node(id: "a") { ... on Storry { id } } }', undefined],
    ['an enum value', '{ entities(where: {types: [PERSONN]}) { totalCount } }', undefined],
    [
      'an enum value of a variable',
      'query ($t: [EntityType!]) { entities(where: {types: $t}) { totalCount } }',
      { t: ['PERSONN'] },
    ],
    [
      'an input field of a variable',
      'query ($w: EntityFilter) { entities(where: $w) { totalCount } }',
      { w: { typs: [] } },
    ],
  ])(`${isOn ? 'suggests' : 'suggests nothing for'} %s`, async (_what, query, variables) => {
    const { body } = await served.ask(query, { ...(variables && { variables }) });
    expect(body.errors[0].message.includes('Did you mean')).toBe(isOn);
    expect(body.errors[0].message).not.toMatch(/undefined|\s$/);
  });

  it.each(['/schema.graphql', '/possible-types.json'])(
    `${isOn ? 'serves' : 'does not serve'} %s`,
    async (path) => {
      const response = await fetch(`${served.url}${path}`);
      expect(response.status).toBe(isOn ? 200 : 404);
      if (!isOn) expect(await response.text()).toContain('NUTGRAPH_INTROSPECTION');
    },
  );
});
