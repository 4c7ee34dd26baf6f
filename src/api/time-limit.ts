import { NutgraphError } from '../errors.ts';

/** Work that is done in steps asks before each whether anybody still waits. @throws NutgraphError `TIMEOUT` if nobody does */
export type StillWaited = () => void;

/**
 * Waits for work as long as it may take.
 *
 * An engine may end late work by itself; where it cannot, the answer is at least not waited for, and no further
 * step begins.
 *
 * @throws NutgraphError `TIMEOUT`
 */
export async function withinTime<Result>(
  work: (stillWaited: StillWaited) => Promise<Result>,
  limitMs: number,
): Promise<Result> {
  let isLate = false;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(timeout(limitMs));
    }, limitMs);
  });
  const stillWaited = () => {
    if (isLate) throw timeout(limitMs);
  };
  try {
    return await Promise.race([work(stillWaited), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Gives the refusal of an operation that was not answered in time. */
export function timeout(limitMs: number): NutgraphError {
  return new NutgraphError(
    'TIMEOUT',
    `The operation took longer than ${limitMs} ms. Ask for less at once, or raise NUTGRAPH_LIMIT_TIME.`,
    { limitMs },
  );
}
