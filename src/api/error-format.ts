import { randomUUID } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCode, NutgraphError } from '../errors.ts';
import { saysTooMany } from './limits/error-list.ts';

/** Codes that graphql-js and Apollo give to faults of a request; they pass as they are. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_INPUT',
  'BAD_DATE',
]);

/** Whether a code says that the request itself is at fault, and not whoever answers it. */
export function isRequestCode(code: unknown): boolean {
  return typeof code === 'string' && (REQUEST_CODES.has(code) || code.startsWith('LIMIT_'));
}

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  ENGINE_UNAVAILABLE: 503,
  SCHEMA_MISMATCH: 503,
  TIMEOUT: 504,
  ENGINE_REFUSED: 500,
  INTERNAL: 500,
  NOT_TRUSTED: 403,
  LIMIT_CONCURRENCY: 429,
};
/** Seconds after which a line that was full is worth another try. */
const RETRY_AFTER = '1';
/** Characters of a message, so that no request is read back at length. */
const LONGEST_MESSAGE = 500;
const MOST_LOCATIONS = 20;

/** Gives the HTTP status for a failure before anything was answered. */
function statusOf(code: ErrorCode): number {
  return STATUS[code] ?? 400;
}

/** Wraps a failure for GraphQL so that Apollo answers with its HTTP status. */
export function toGraphQLError(error: NutgraphError): GraphQLError {
  const headers = new HeaderMap();
  if (error.code === 'LIMIT_CONCURRENCY') headers.set('retry-after', RETRY_AFTER);
  // Another library that is installed says of these headers what holds for that library alone.
  const extensions: Readonly<Record<string, unknown>> = {
    code: error.code,
    http: { status: statusOf(error.code), headers },
  };
  return new GraphQLError(error.message, { originalError: error, extensions });
}

/**
 * Wraps a variable's null where null will not do. A variable with a default may stand there by its type,
 * so graphql-js finds out only when it reads the argument, and gives no code.
 */
export function toVariableError({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

/** Turns an error into what its reader may see of it. */
export type ErrorFormat = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Who reads an error: anybody on the network, or whoever runs nutgraph and sees its log anyway. */
export type Audience = 'world' | 'operator';

/**
 * Opens the gate that errors pass on their way out.
 *
 * Deliberate ones keep message, code and facts. From the world, an engine's own words stay in the log,
 * because they may name hosts or hold Cypher, and everything unforeseen becomes `INTERNAL` with an id
 * that the log repeats. Names of the schema are suggested only where it is published.
 */
export function openErrorFormat(
  logger: Logger,
  audience: Audience,
  { suggestions = true }: { readonly suggestions?: boolean } = {},
): ErrorFormat {
  const format: ErrorFormat = (formatted, error) => {
    const cause = originOf(error);
    if (cause instanceof NutgraphError) return { ...formatted, ...publicForm(cause, logger, audience) };
    if (saysTooMany(formatted.message)) return { ...formatted, extensions: { code: 'LIMIT_ERRORS' } };
    const code = codeOf(error) ?? requestCode(formatted.extensions?.code, error);
    if (isRequestCode(code)) return { ...formatted, extensions: { ...formatted.extensions, code } };
    return { ...formatted, ...masked('INTERNAL', cause, logger) };
  };
  return (formatted, error) => {
    const whole = format(formatted, error);
    const shown = suggestions ? whole : { ...whole, message: withoutSuggestion(whole.message) };
    return audience === 'operator' ? shown : shortened(shown);
  };
}

/** Some refusals of Apollo bear a status and no code. */
function requestCode(code: unknown, error: unknown): unknown {
  const http = error instanceof GraphQLError ? error.extensions.http : undefined;
  const status = (http as { readonly status?: unknown } | undefined)?.status;
  return !isRequestCode(code) && status === 400 ? 'BAD_REQUEST' : code;
}

function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean [^?]*\?/g, '');
}

function shortened(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, extensions = {}, locations } = error;
  const facts = Object.entries(extensions).map(([name, fact]) => [
    name,
    typeof fact === 'string' ? cutText(fact) : fact,
  ]);
  return {
    ...error,
    message: cutText(message),
    ...(locations && { locations: locations.slice(0, MOST_LOCATIONS) }),
    extensions: Object.fromEntries(facts),
  };
}

/** A pair of surrogates is not torn. */
function cutText(text: string): string {
  if (text.length <= LONGEST_MESSAGE) return text;
  return `${text.slice(0, LONGEST_MESSAGE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** What a failure looks like outside, apart from its place in the document. */
export interface PublicForm {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** Gives the part of a failure that its reader may see; what is held back is logged. */
export function publicForm(error: NutgraphError, logger: Logger, audience: Audience): PublicForm {
  const whole = { message: error.message, extensions: { ...error.details, code: error.code } };
  if (audience === 'operator') return whole;
  switch (error.code) {
    case 'INTERNAL':
    case 'ENGINE_REFUSED':
      return masked(error.code, error, logger);
    case 'ENGINE_UNAVAILABLE':
      logger.warn({ code: error.code }, error.message);
      return {
        message: 'The graph engine does not answer. Try again soon; /health/ready tells when it is back.',
        extensions: { code: error.code },
      };
    default:
      return whole;
  }
}

function masked(code: 'INTERNAL' | 'ENGINE_REFUSED', cause: unknown, logger: Logger): PublicForm {
  const id = randomUUID();
  logger.error({ id, code, err: cause }, 'An operation failed.');
  const what =
    code === 'INTERNAL' ? 'Something went wrong inside nutgraph.' : 'The graph engine refused the operation.';
  return {
    message: `${what} Whoever runs this server finds the reason in its log under ${id}.`,
    extensions: { code, id },
  };
}

/** A code that a scalar gave its refusal, which graphql-js or Apollo may have wrapped in another. */
function codeOf(error: unknown): unknown {
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  const inner = cause instanceof GraphQLError ? (codeOf(cause) ?? cause.extensions.code) : undefined;
  return inner === 'BAD_DATE' || inner === 'BAD_INPUT' ? inner : undefined;
}

/** The error that code threw, below what graphql-js and Apollo wrapped around it. */
function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}
