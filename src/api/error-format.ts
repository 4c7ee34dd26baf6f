import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCode, NutgraphError } from '../errors.ts';

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
};

/** Gives the HTTP status for a failure before anything was answered. */
function statusOf(code: ErrorCode): number {
  return STATUS[code] ?? 400;
}

/** Wraps a failure for GraphQL so that Apollo answers with its HTTP status. */
export function toGraphQLError(error: NutgraphError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: statusOf(error.code) } },
  });
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
 * that the log repeats.
 */
export function openErrorFormat(logger: Logger, audience: Audience): ErrorFormat {
  return (formatted, error) => {
    const cause = originOf(error);
    if (cause instanceof NutgraphError) return { ...formatted, ...publicForm(cause, logger, audience) };
    const code = codeOf(error) ?? formatted.extensions?.code;
    if (isRequestCode(code)) return { ...formatted, extensions: { ...formatted.extensions, code } };
    return { ...formatted, ...masked('INTERNAL', cause, logger) };
  };
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
