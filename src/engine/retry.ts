import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE_MS = 50;

/**
 * Runs `attempt` again while `isWorth` says so and `forMs` milliseconds have not passed; the pauses double
 * and vary, so that many callers do not come back at once.
 *
 * @throws the failure of the last attempt
 */
export async function retrying<Result>(
  attempt: () => Promise<Result>,
  isWorth: (error: unknown) => boolean,
  forMs: number,
): Promise<Result> {
  const deadline = performance.now() + forMs;
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    try {
      return await attempt();
    } catch (error) {
      const delay = pause * (0.5 + Math.random() / 2);
      if (!isWorth(error) || performance.now() + delay > deadline) throw error;
      await sleep(delay);
    }
  }
}
