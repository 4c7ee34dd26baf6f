import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSeed, serveSeed } from './serve-seed.ts';

/** CSRF protection refuses a GET that a plain link could make, so these optional checks do not apply. */
const REFUSED_LINKS = ['5A70', 'D6D5', '6A70'];

let served: ServedSeed;
beforeAll(async () => {
  served = await serveSeed();
});
afterAll(() => served.close());

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${served.url}/graphql` });

  it('is held by all checks of the audit suite', () => {
    expect(audits.length).toBeGreaterThanOrEqual(60);
  });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ id, fn }) => {
    const { status } = await fn();
    expect(status).toBe(REFUSED_LINKS.includes(id) ? 'notice' : 'ok');
  });
});
