import { NutgraphError } from '../errors.ts';

/**
 * Waits for work as long as it may take.
 *
 * An engine may end late work by itself; where it cannot, the answer is at least not waited for.
 *
 * @throws NutgraphError `TIMEOUT`
 */
export async function withinTime<Result>(work: Promise<Result>, limitMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timeout(limitMs)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
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
