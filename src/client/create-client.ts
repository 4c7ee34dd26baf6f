import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { TransportError } from './client-error.ts';
import { endpointOf, withoutSearch } from './endpoint.ts';
import { readAnswer } from './read-answer.ts';

/** The text of an operation; one that was generated knows the types of its data and of its variables. */
export interface OperationText<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  toString(): string;
  /** Every text has it and no parsed document does, so that such a one is refused by its type. */
  trim(): string;
}

/** What may be chosen for one operation. */
export interface QueryOptions {
  /** Ends the request; `query` then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** What may be chosen for all operations of a client. */
export interface ClientOptions {
  /** Headers that go with every request, such as one that a proxy before the server asks for. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What sends requests; the `fetch` of the platform unless another is given. */
  readonly fetch?: typeof globalThis.fetch;
}

/** What follows an operation: its variables may be left out as long as none is required. */
export type QueryRest<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables | undefined, options?: QueryOptions]
    : [variables: Variables, options?: QueryOptions];

/** Asks one nutgraph server. */
export interface Client {
  /**
   * Gives the data of an operation, of the type that was generated for it; of a plain text the type is unknown.
   *
   * @example const { entity } = await client.query(MaskPlanCancelledDocument)
   * @throws AnswerError when the server answers with errors; its code is that of the first
   * @throws TransportError `UNREACHABLE` when nobody answers, `NOT_GRAPHQL` when the answer is something else
   */
  query<Data, Variables>(
    operation: OperationText<Data, Variables>,
    ...rest: QueryRest<Variables>
  ): Promise<Data>;
}

/**
 * Makes a client for a nutgraph server, for browsers and for Node; nothing is sent before the first operation.
 *
 * @param url the address that the server prints at its start, `http://127.0.0.1:4000`, or that of its endpoint;
 * in a browser also a path, `/graphql`
 * @throws TypeError when the address is none, or holds a password
 */
export function createClient(url: string, options: ClientOptions = {}): Client {
  const endpoint = endpointOf(url);
  const headers = new Headers(options.headers);
  headers.set('content-type', 'application/json');
  headers.set('accept', 'application/graphql-response+json, application/json;q=0.9');
  return { query };

  async function query<Data, Variables>(
    operation: OperationText<Data, Variables>,
    ...rest: QueryRest<Variables>
  ): Promise<Data> {
    const [variables, { signal } = {}] = rest;
    const body = JSON.stringify({ query: operation.toString(), variables });
    const data = await post(body, signal);
    // The type was generated from the schema and the very text that was asked.
    return data as Data;
  }

  async function post(body: string, signal: AbortSignal | undefined): Promise<unknown> {
    const send = options.fetch ?? globalThis.fetch;
    const place = withoutSearch(endpoint);
    try {
      const response = await send(endpoint, { method: 'POST', headers, body, signal: signal ?? null });
      return readAnswer(response, await response.text(), place);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw error instanceof TypeError ? unreachable(place, error) : error;
    }
  }
}

/** `fetch` tells every failure of a network by a `TypeError`. */
function unreachable(place: string, cause: TypeError): TransportError {
  const message = `${place} does not answer. See that the server runs ("npm start") and that the address is right.`;
  return new TransportError('UNREACHABLE', message, { status: null, cause });
}
