import type { ErrorCode } from '../errors.ts';

/** What says why an operation was refused: a code of nutgraph, of GraphQL, or of a newer server. */
export type AnswerCode =
  | ErrorCode
  | 'BAD_DATE'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | (string & Record<never, never>);

/** One error of an answer, as the server sent it. */
export interface AnswerFault {
  readonly message: string;
  /** Where in the data it belongs: response keys and places in lists. */
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  /** Its code and the facts of its message. */
  readonly extensions?: Readonly<Record<string, unknown>> & { readonly code?: AnswerCode };
}

/** The server understood the request and answers it with errors. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  /** The code of the first error; null where the server gave none. */
  readonly code: AnswerCode | null;
  /** All errors, at least one. */
  readonly faults: readonly AnswerFault[];
  /** What was answered beside the errors; null where nothing was. */
  readonly data: unknown;
  /** The HTTP status. */
  readonly status: number;

  constructor(faults: readonly AnswerFault[], answer: { readonly data: unknown; readonly status: number }) {
    const [first] = faults;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    super(`${first?.message}${more}`);
    this.code = first?.extensions?.code ?? null;
    this.faults = faults;
    this.data = answer.data;
    this.status = answer.status;
  }
}

/** Why there is no answer: nobody there, or something that is not GraphQL. */
export type TransportCode = 'UNREACHABLE' | 'NOT_GRAPHQL';

/** The request did not reach a GraphQL server, or its answer did not come back whole. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly code: TransportCode;
  /** The HTTP status; null where nothing came back. */
  readonly status: number | null;

  constructor(
    code: TransportCode,
    message: string,
    facts: { readonly status: number | null; readonly cause?: unknown },
  ) {
    super(message, 'cause' in facts ? { cause: facts.cause } : {});
    this.code = code;
    this.status = facts.status;
  }
}
