import type { IncomingHttpHeaders } from 'node:http';
import type { ErrorCode } from '../errors.ts';

/** A request as routes see it. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  /** With its question mark; empty where there is none. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  /** Gives the whole body. @throws HttpRefusal 413 where it is longer than allowed */
  readonly readBody: () => Promise<Buffer>;
}

/** What goes back; the length is added on the way. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Answers one request. */
export type Route = (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>;

/** A request that is refused before any route could make sense of it. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  readonly headers: Readonly<Record<string, string>>;
  /** The facts of the message, for programs. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: ErrorCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.details = details;
  }
}

/** Gives JSON that no cache may keep. */
export function jsonAnswer(status: number, value: unknown): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: `${JSON.stringify(value)}\n`,
  };
}

/** Gives a refusal in the shape of a GraphQL answer, so that clients read one kind of error only. */
export function refusalAnswer({ status, code, message, headers, details }: HttpRefusal): HttpAnswer {
  const answer = jsonAnswer(status, { errors: [{ message, extensions: { ...details, code } }] });
  return { ...answer, headers: { ...answer.headers, ...headers } };
}
