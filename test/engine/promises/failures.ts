import { inspect } from 'node:util';
import { expect } from 'vitest';
import { NutgraphError } from '../../../src/errors.ts';
import { ask, askOne, put } from '../ask.ts';
import type { Promised } from '../conformance.ts';

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'it did not fail',
    (error: unknown) => error,
  );

/** How an engine fails and ends. */
export const failurePromises: readonly Promised[] = [
  {
    id: 'E41',
    says: 'a refused statement is ENGINE_REFUSED, with the reason on one line and no value in it',
    async hold(engine) {
      const secret = 'a-value-that-nobody-may-see';
      for (const cypher of ['MATCH (n RETURN n', 'RETURN n.id AS id', 'RETURN $secret.a.b.c / $none AS x']) {
        const error = await failure(ask(engine, cypher, { secret }));
        expect(error).toMatchObject({ code: 'ENGINE_REFUSED' });
        expect(inspect(error)).not.toContain(secret);
        expect(error instanceof NutgraphError && error.message).toMatch(/^.{40,}$/);
      }
    },
  },
  {
    id: 'E42',
    says: 'a refused statement harms nobody else',
    async hold(engine) {
      const calls = Array.from({ length: 20 }, (_, i) =>
        i % 2 === 0 ? askOne(engine, 'RETURN $i AS i', { i }) : failure(ask(engine, 'NONSENSE')),
      );
      const answers = await Promise.all(calls);
      expect(answers.filter((_, i) => i % 2 === 0)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
    },
  },
  {
    id: 'E43',
    says: 'many reads at once each get their own answer',
    async hold(engine) {
      const numbers = Array.from({ length: 200 }, (_, i) => i);
      expect(await Promise.all(numbers.map((i) => askOne(engine, 'RETURN $i AS i', { i })))).toEqual(numbers);
    },
  },
  {
    id: 'E44',
    says: 'check resolves while the engine answers',
    async hold(engine) {
      await expect(engine.check()).resolves.toBeUndefined();
    },
  },
  {
    id: 'E45',
    says: 'after close every call fails with ENGINE_UNAVAILABLE, and a second close is no error',
    async hold(_, open) {
      const engine = await open();
      await engine.check();
      await engine.close();
      await engine.close();
      const calls = [
        ask(engine, 'RETURN 1 AS one'),
        put(engine, 'CREATE (:E45)'),
        engine.prepare({ unique: [], nodeIndexes: [], relationshipIndexes: [], fullText: [] }),
        engine.findWords({ index: 'E45', words: [], give: [], limit: 1 }),
        engine.shortestPaths({ from: 'a', to: 'b', types: [], maxHops: 1, limit: 1 }),
        engine.explain({ cypher: 'RETURN 1 AS one', params: {} }),
        engine.check(),
      ];
      for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    },
  },
  {
    id: 'E46',
    says: 'close ends with calls under way: each has its answer or ENGINE_UNAVAILABLE',
    async hold(_, open) {
      const engine = await open();
      await engine.check();
      const calls = Array.from({ length: 50 }, (_unused, i) =>
        failure(put(engine, 'CREATE (:E46 {i: $i})', { i })),
      );
      await engine.close();
      for (const outcome of await Promise.all(calls)) {
        if (outcome !== 'it did not fail') expect(outcome).toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
      }
    },
  },
];
