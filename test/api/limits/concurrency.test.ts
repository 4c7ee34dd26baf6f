import { describe, expect, it } from 'vitest';
import { openConcurrency } from '../../../src/api/limits/concurrency.ts';
import { serveSeed } from '../serve-seed.ts';

/** Work that ends when it is told to. */
function openWork() {
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const work = (name: number) => () => {
    begun.push(name);
    return new Promise<number>((resolve) => ends.push(() => resolve(name)));
  };
  return { work, begun, endOne: () => ends.shift()?.() };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('openConcurrency()', () => {
  it('runs as many at a time as allowed, the others in the order they came', async () => {
    const concurrency = openConcurrency({ limit: 2, waitMs: 10_000 });
    const { work, begun, endOne } = openWork();
    const answers = Promise.all([1, 2, 3, 4].map((name) => concurrency(work(name))));
    await soon();
    expect(begun).toEqual([1, 2]);
    endOne();
    await soon();
    expect(begun).toEqual([1, 2, 3]);
    for (let left = 3; left > 0; left -= 1) {
      endOne();
      await soon();
    }
    expect(await answers).toEqual([1, 2, 3, 4]);
  });

  it('makes room after work that fails', async () => {
    const concurrency = openConcurrency({ limit: 1, waitMs: 10_000 });
    const fails = () => Promise.reject(new Error('no'));
    const answers = await Promise.allSettled([
      concurrency(fails),
      concurrency(fails),
      concurrency(async () => 3),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });

  it('refuses at once who would be the 33rd to wait', async () => {
    const concurrency = openConcurrency({ limit: 1, waitMs: 10_000 });
    const { work, begun, endOne } = openWork();
    const all = Array.from({ length: 33 }, (_, name) => concurrency(work(name)));
    await expect(concurrency(work(33))).rejects.toMatchObject({
      code: 'LIMIT_CONCURRENCY',
      details: { limit: 1, value: 34, setting: 'NUTGRAPH_LIMIT_CONCURRENCY' },
    });
    for (const each of all) {
      endOne();
      await each;
      await soon();
    }
    expect(begun).toHaveLength(33);
    expect(await concurrency(async () => 'again')).toBe('again');
  });

  it('lets nobody wait longer than the time limit, and never does that work', async () => {
    const concurrency = openConcurrency({ limit: 1, waitMs: 20 });
    const { work, begun, endOne } = openWork();
    const first = concurrency(work(1));
    await expect(concurrency(work(2))).rejects.toMatchObject({ code: 'TIMEOUT', details: { limitMs: 20 } });
    endOne();
    await first;
    await soon();
    expect(begun).toEqual([1]);
  });
});

describe('a server under load', () => {
  it('answers 429 with when to come back, while the others wait', async () => {
    let release = (): void => undefined;
    let stuck: Promise<void> | null = null;
    const served = await serveSeed({ NUTGRAPH_LIMIT_CONCURRENCY: '1' }, (engine) => ({
      ...engine,
      read: async (statement) => {
        await stuck;
        return engine.read(statement);
      },
    }));
    try {
      stuck = new Promise((resolve) => {
        release = resolve;
      });
      const line = Array.from({ length: 33 }, () => served.ask('{ stories { id } }'));
      while (served.statements.length === 0) await soon();
      const refused = await refusalOf(served.url);
      expect(refused).toEqual({ status: 429, retryAfter: '1', code: 'LIMIT_CONCURRENCY' });
      release();
      const statuses = (await Promise.all(line)).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set([200]));
    } finally {
      release();
      await served.close();
    }
  });
});

/** Asks until the line is full: the requests before it may still be on their way. */
async function refusalOf(url: string): Promise<unknown> {
  const asks = Array.from({ length: 3 }, () =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ stories { name } }' }),
    }),
  );
  const response = await Promise.race(asks);
  const body = (await response.json()) as { errors: [{ extensions: { code: string } }] };
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    code: body.errors[0].extensions.code,
  };
}
