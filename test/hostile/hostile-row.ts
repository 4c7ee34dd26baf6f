/** A request by Node's own HTTP client, or bytes as they go over a socket. */
export type HostileRequest = SentRequest | RawRequest;

interface SentRequest {
  readonly method: string;
  /** Goes out as it is written here. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Several parts are sent in chunks, without a length. */
  readonly body: string | Buffer | readonly string[] | null;
}

interface RawRequest {
  readonly raw: string;
}

/**
 * A request that has to be refused: what it is, what is sent, the HTTP status, and the code of the first error.
 *
 * Several codes are parted by bars where several rules are broken. The code is empty where Node refuses the
 * bytes by itself, before nutgraph hears of them.
 */
export type RefusedRow = readonly [name: string, request: HostileRequest, status: number, code: string];

/** A request that looks hostile and breaks no rule, with the text that its answer has to hold. */
export type HarmlessRow = readonly [name: string, request: HostileRequest, answer: string];

/** A request that may be answered or refused by a limit, as long as that is quick and without an error of ours. */
export type CostlyRow = readonly [name: string, request: HostileRequest];

const GRAPHQL_JSON = 'application/graphql-response+json';

/** Sends a body to `/graphql` as JSON; headers replace those of a well-behaved client. */
export function post(
  body: string | Buffer | readonly string[],
  headers: Readonly<Record<string, string>> = {},
): HostileRequest {
  const usual = { 'content-type': 'application/json', accept: GRAPHQL_JSON };
  return { method: 'POST', path: '/graphql', headers: { ...usual, ...headers }, body };
}

/** Sends a document by POST, with what else the body shall hold. */
export function ask(query: string, more: Readonly<Record<string, unknown>> = {}): HostileRequest {
  return post(JSON.stringify({ query, ...more }));
}

/** Sends a document with the variables given as JSON text, which may hold what no JavaScript value can. */
export function askJson(query: string, variables: string): HostileRequest {
  return post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
}

/** Sends a request of any method, most often without a body. */
export function plain(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | null = null,
): HostileRequest {
  return { method, path, headers: { accept: GRAPHQL_JSON, ...headers }, body };
}

/** Asks a document by GET, as a client that no browser can be tricked into being. */
export function get(query: string, more = ''): HostileRequest {
  const path = `/graphql?query=${encodeURIComponent(query)}${more}`;
  return plain('GET', path, { 'apollo-require-preflight': '1' });
}

/** Sends lines and a body over a socket, byte for byte. */
export function raw(lines: readonly string[], body = ''): HostileRequest {
  return { raw: `${lines.join('\r\n')}\r\n\r\n${body}` };
}

/** Puts a text into itself: `nest('[', 2, 'x', ']')` is `[[x]]`. */
export function nest(open: string, times: number, inner: string, close: string): string {
  return open.repeat(times) + inner + close.repeat(times);
}

/** Joins the texts that a function gives for 0, 1, 2 and so on. */
export function many(count: number, textOf: (index: number) => string, between = ' '): string {
  return Array.from({ length: count }, (_, index) => textOf(index)).join(between);
}
