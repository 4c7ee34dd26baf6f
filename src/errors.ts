/**
 * Every failure that a caller can act on. Adding a code means adding a row to `docs/errors.md`.
 *
 * The codes of a story's issues (`BROKEN_YAML`, `UNKNOWN_ID`, …) are those of `story/issue.ts`: they
 * travel inside one `BAD_STORY`.
 */
export type ErrorCode =
  | 'BAD_USAGE'
  | 'BAD_INPUT'
  | 'BAD_STORY'
  | 'ENGINE_UNAVAILABLE'
  | 'ENGINE_REFUSED'
  | 'SCHEMA_MISMATCH'
  | 'LIMIT_BODY'
  | 'LIMIT_PAGE_SIZE'
  | 'LIMIT_DEPTH'
  | 'LIMIT_COST'
  | 'LIMIT_TOKENS'
  | 'LIMIT_ALIASES'
  | 'LIMIT_REPEATS'
  | 'LIMIT_FILTERS'
  | 'LIMIT_DIRECTIVES'
  | 'LIMIT_INTROSPECTION'
  | 'LIMIT_ERRORS'
  | 'LIMIT_CONCURRENCY'
  | 'UNITS_DO_NOT_MIX'
  | 'NOT_TRUSTED'
  | 'TIMEOUT'
  | 'INTERNAL';

/**
 * The one error that is thrown on purpose.
 *
 * The message says what is wrong, where, and what to do about it; `details` holds the same facts as
 * data, so that nobody has to parse the message. It never holds a secret.
 */
export class NutgraphError extends Error {
  override readonly name = 'NutgraphError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}
