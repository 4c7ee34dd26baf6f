import { closedFailure } from './failure.ts';
import type { Lane } from './lane.ts';

/** The calls of one engine, until it is closed. */
interface Calls {
  /** Runs a call in a lane. @throws NutgraphError `ENGINE_UNAVAILABLE` once `end` was called */
  run<Result>(lane: Lane, call: () => Promise<Result>): Promise<Result>;
  /** Lets nothing new begin and resolves when all calls under way are over. */
  end(): Promise<void>;
}

/** Makes a keeper of calls, so that a database is never closed below a running one. */
export function openCalls(): Calls {
  const running = new Set<Promise<unknown>>();
  let ended = false;
  return {
    run(lane, call) {
      const answer = lane(async () => {
        if (ended) throw closedFailure();
        return call();
      });
      const over = answer.catch(() => undefined).finally(() => running.delete(over));
      running.add(over);
      return answer;
    },
    async end() {
      ended = true;
      await Promise.all(running);
    },
  };
}
