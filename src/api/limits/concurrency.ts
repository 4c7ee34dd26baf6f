import { NutgraphError } from '../../errors.ts';
import { timeout } from '../time-limit.ts';

/** Runs work as soon as there is room for it. @throws NutgraphError `LIMIT_CONCURRENCY` or `TIMEOUT`, the work undone */
export type Concurrency = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Operations that may wait for each that may run. */
const WAITING_EACH = 32;

/** Opens a gate through which `limit` works go at a time, and behind it a line in the order they came. */
export function openConcurrency(parts: {
  readonly limit: number;
  /** Milliseconds that anybody stands in line; the time limit would end the operation then anyway. */
  readonly waitMs: number;
}): Concurrency {
  const { limit, waitMs } = parts;
  const line = new Set<() => void>();
  let running = 0;
  const turn = () =>
    new Promise<void>((resolve, reject) => {
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        line.delete(go);
        reject(timeout(waitMs));
      }, waitMs);
      line.add(go);
    });
  return async (work) => {
    if (line.size >= WAITING_EACH * limit) throw tooMany(running + line.size + 1, limit);
    if (running < limit) running += 1;
    else await turn();
    try {
      return await work();
    } finally {
      // Whoever is first in line takes over the room, so that nobody who comes now can overtake.
      const [next] = line;
      if (next) {
        line.delete(next);
        next();
      } else running -= 1;
    }
  };
}

function tooMany(value: number, limit: number): NutgraphError {
  return new NutgraphError(
    'LIMIT_CONCURRENCY',
    `${limit} operations are read at a time, and ${WAITING_EACH * limit} others wait already. Ask again in a moment. Whoever runs this server can raise NUTGRAPH_LIMIT_CONCURRENCY.`,
    { limit, value, setting: 'NUTGRAPH_LIMIT_CONCURRENCY' },
  );
}
