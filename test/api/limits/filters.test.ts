import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSeed, serveSeed } from '../serve-seed.ts';

let served: ServedSeed;
beforeAll(async () => {
  served = await serveSeed();
});
afterAll(() => served.close());

const QUERY = 'query ($where: EntityFilter) { entities(where: $where) { totalCount } }';
const filters = (count: number) => Array.from({ length: count }, () => ({ ids: ['org:usps'] }));

describe('filters of one operation', () => {
  it('may be 200, wherever they stand', async () => {
    const variables = { where: { or: filters(199) } };
    expect((await served.ask(QUERY, { variables })).body).toEqual({ data: { entities: { totalCount: 1 } } });
    const written = `{ entities(where: {or: [${'{ids: ["org:usps"]}'.repeat(199)}]}) { totalCount } }`;
    expect((await served.ask(written)).body).toEqual({ data: { entities: { totalCount: 1 } } });
  });

  it.each([
    ['in a list', { or: filters(200) }],
    ['inside one another', { and: Array.from({ length: 50 }, () => ({ related: { from: { not: {} } } })) }],
  ])('may be no more: %s', async (_, where) => {
    served.statements.length = 0;
    const { body } = await served.ask(QUERY, { variables: { where } });
    expect(body.errors).toMatchObject([{ extensions: { code: 'LIMIT_FILTERS', limit: 200, value: 201 } }]);
    expect(served.statements).toEqual([]);
  });
});
