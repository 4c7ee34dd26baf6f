import { type ErrorCode, NutgraphError } from '../../errors.ts';

/** A limit that was passed. */
export interface PassedLimit {
  readonly code: Extract<ErrorCode, `LIMIT_${string}`>;
  /** What passed it, as a sentence without its full stop. */
  readonly what: string;
  readonly limit: number;
  /** What was counted; counting stops where going on would be work for nothing. */
  readonly value: number;
  /** What the asker can do, as a sentence. */
  readonly instead: string;
  /** The setting that raises it; null for a limit that is fixed. */
  readonly setting: string | null;
}

/** Gives the refusal of whatever passed a limit: its message and its details name limit, value and setting. */
export function limitError({ code, what, limit, value, instead, setting }: PassedLimit): NutgraphError {
  const raise = setting === null ? 'No setting raises it' : `Whoever runs this server can raise ${setting}`;
  return new NutgraphError(code, `${what}; the limit is ${limit}. ${instead} ${raise}.`, {
    limit,
    value,
    ...(setting !== null && { setting }),
  });
}
