import { type ErrorCode, NutgraphError } from '../../errors.ts';

/** What is held to a limit, and what is said where it passes it. */
export interface Limited {
  readonly code: Extract<ErrorCode, `LIMIT_${string}`>;
  /** What is wrong then, as a sentence without its full stop. */
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
export function limitError({ code, what, limit, value, instead, setting }: Limited): NutgraphError {
  const raise = setting === null ? 'No setting raises it' : `Whoever runs this server can raise ${setting}`;
  return new NutgraphError(code, `${what}; the limit is ${limit}. ${instead} ${raise}.`, {
    limit,
    value,
    ...(setting !== null && { setting }),
  });
}

/** Refuses what passes its limit. @throws NutgraphError the limit's code */
export function holdLimit(limited: Limited): void {
  if (limited.value > limited.limit) throw limitError(limited);
}
