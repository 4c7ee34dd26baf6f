import { describe, expect, it } from 'vitest';
import { retrying } from '../../src/engine/retry.ts';

function failing(times: number): { attempt: () => Promise<string>; made: () => number } {
  let made = 0;
  return {
    attempt: async () => {
      made += 1;
      if (made <= times) throw new Error(`failure ${made}`);
      return `attempt ${made}`;
    },
    made: () => made,
  };
}

describe('retrying()', () => {
  it('gives the first success', async () => {
    const { attempt } = failing(3);
    expect(await retrying(attempt, () => true, 5000)).toBe('attempt 4');
  });

  it('gives up at once on a failure that is not worth it', async () => {
    const { attempt, made } = failing(3);
    await expect(retrying(attempt, () => false, 5000)).rejects.toThrow('failure 1');
    expect(made()).toBe(1);
  });

  it('gives up when the time has passed, with the last failure', async () => {
    const { attempt, made } = failing(1000);
    const started = performance.now();
    await expect(retrying(attempt, () => true, 200)).rejects.toThrow(/failure [2-5]$/);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(made()).toBeLessThan(6);
  });
});
