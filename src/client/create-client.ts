import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { TransportError } from './client-error.ts';
import { readAnswer } from './read-answer.ts';

/** The text of an operation; one that was generated knows the types of its answer and of its variables. */
export interface OperationText<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  toString(): string;
  /** Every text has it and no parsed document does, so that such a one is refused by its type. */
  trim(): string;
}

/** What may be chosen for one operation. */
export interface QueryOptions {
  /** Ends the request; `query` then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** What may be chosen for all operations of a client. */
export interface ClientOptions {
  /** Headers that go with every request, such as one that a proxy before the server asks for. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What sends requests; the `fetch` of the platform unless another is given. */
  readonly fetch?: typeof globalThis.fetch;
}

/** Variables may be left out as long as none is required. */
type Rest<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables | undefined, options?: QueryOptions]
    : [variables: Variables, options?: QueryOptions];

/** Asks one nutgraph server. */
export interface Client {
  /**
   * Asks an operation and gives its data, of the type that was generated for it; of a plain text the type is unknown.
   *
   * @example const { entity } = await client.query(MaskPlanCancelledDocument)
   * @throws AnswerError when the server answers with errors, with the code of the first
   * @throws TransportError `UNREACHABLE` when nobody answers, `NOT_GRAPHQL` when the answer is something else
   */
  query<Data, Variables>(operation: OperationText<Data, Variables>, ...rest: Rest<Variables>): Promise<Data>;
}

/**
 * Makes a client for a nutgraph server; nothing is sent before the first operation.
 *
 * It runs in browsers and in Node.
 *
 * @param url the address that the server prints at its start, `http://127.0.0.1:4000`, or that of its endpoint
 * @throws TypeError when the address holds a password
 */
export function createClient(url: string, options: ClientOptions = {}): Client {
  const endpoint = endpointOf(url);
  const place = withoutSearch(endpoint);
  return {
    async query(operation, ...[variables, { signal } = {}]) {
      const send = options.fetch ?? globalThis.fetch;
      const request: RequestInit = {
        method: 'POST',
        headers: {
          ...options.headers,
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
        },
        body: JSON.stringify({ query: operation.toString(), variables }),
        ...(signal && { signal }),
      };
      try {
        const response = await send(endpoint, request);
        return readAnswer(response, await response.text(), place) as never;
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        throw error instanceof TypeError ? unreachable(place, error) : error;
      }
    },
  };
}

/** An address without a path is a server's, and its endpoint is where nutgraph has it. */
function endpointOf(url: string): string {
  if (!/^https?:/i.test(url)) return url;
  const { username, password, pathname, search, origin } = new URL(url);
  if (username !== '' || password !== '') {
    throw new TypeError(
      'The address holds a user name or a password. Send them as a header: {headers: {…}}.',
    );
  }
  return pathname === '/' && search === '' ? `${origin}/graphql` : url;
}

/** What a message may show: a search may hold a key. */
function withoutSearch(endpoint: string): string {
  return endpoint.split(/[?#]/)[0] ?? endpoint;
}

function unreachable(place: string, cause: TypeError): TransportError {
  const message = `${place} does not answer. See that the server runs ("npm start") and that the address is right.`;
  return new TransportError('UNREACHABLE', message, { status: null, cause });
}
