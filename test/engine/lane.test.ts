import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openLane } from '../../src/engine/embedded/lane.ts';

describe('openLane()', () => {
  it('runs so many tasks at a time, in the order they came, and goes on after a failed one', async () => {
    const lane = openLane(3);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const tasks = Array.from({ length: 20 }, (_, number) =>
      lane(async () => {
        started.push(number);
        running += 1;
        most = Math.max(most, running);
        await sleep(number % 4);
        running -= 1;
        if (number % 5 === 0) throw new Error(`task ${number}`);
        return number;
      }),
    );
    const outcomes = await Promise.allSettled(tasks);
    expect(most).toBe(3);
    expect(started).toEqual(tasks.map((_, number) => number));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(4);
    expect(await lane(async () => 'later')).toBe('later');
  });
});
