import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { NutgraphError } from '../errors.ts';
import type { Cors } from './cors.ts';
import { type HttpAnswer, HttpRefusal, type HttpRequest, refusalAnswer } from './http-answer.ts';
import { readBody } from './read-body.ts';
import { type Routes, route, withCommonHeaders } from './router.ts';

/** Longer than the idle time of common proxies, so that they and not the server end a quiet connection. */
const KEEP_ALIVE_MS = 72_000;
const REQUEST_MS = 30_000;
/** How often late clients are looked for; by itself Node does so every 30 seconds only. */
const CHECK_MS = 5000;
/** How long answers in the making may take once the server was told to stop. */
const DRAIN_MS = 10_000;
/** How long a client may go on sending after its request was refused. */
const LINGER_MS = 1000;

/** A server that listens. */
export interface HttpServer {
  /** Such as `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets those under way end, and resolves when the last connection is gone. */
  close(): Promise<void>;
}

/** What a server needs to answer. */
export interface HttpParts {
  readonly routes: Routes;
  readonly cors: Cors;
  readonly logger: Logger;
  readonly bodyBytes: number;
  /** Milliseconds in which a client has to send its whole request; 30 seconds unless given. */
  readonly requestMs?: number;
}

/**
 * Listens and answers.
 *
 * @throws NutgraphError `BAD_USAGE` where the address cannot be listened on
 */
export async function openHttpServer(
  parts: HttpParts,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<HttpServer> {
  const { requestMs = REQUEST_MS } = parts;
  const server = createServer({
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.min(requestMs, CHECK_MS),
  });
  let closing = false;
  server.on('request', (incoming, outgoing) => {
    serve(parts, incoming, outgoing, () => closing).catch((error: unknown) => {
      parts.logger.error({ err: error }, 'An answer could not be sent.');
      outgoing.destroy();
    });
  });
  await listen(server, host, port);
  return {
    url: urlOf(server.address() as AddressInfo, host),
    close() {
      closing = true;
      return drain(server);
    },
  };
}

async function serve(
  parts: HttpParts,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  isClosing: () => boolean,
): Promise<void> {
  const request = requestOf(incoming, parts.bodyBytes);
  const answer = await answerTo(parts, request);
  if (incoming.errored || outgoing.destroyed) return;
  if (isClosing()) outgoing.setHeader('connection', 'close');
  send(withCommonHeaders(answer, parts.cors, request), outgoing, incoming.complete);
  parts.logger.debug({ method: request.method, path: request.path, status: answer.status }, 'Answered.');
  if (!incoming.complete) linger(incoming, outgoing);
  incoming.resume();
}

/**
 * Ends an answer when its client has stopped sending, or after a while. To end it at once would reset the
 * connection under what is still on its way, and the client would never read why it was refused.
 */
function linger(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const timer = setTimeout(() => {
    outgoing.end();
    incoming.destroy();
  }, LINGER_MS).unref();
  const end = () => {
    clearTimeout(timer);
    outgoing.end();
  };
  incoming.on('end', end).on('close', end).on('error', end);
}

async function answerTo(parts: HttpParts, request: HttpRequest): Promise<HttpAnswer> {
  try {
    return await route(parts.routes, parts.cors, request);
  } catch (error) {
    if (error instanceof HttpRefusal) return refusalAnswer(error);
    const id = randomUUID();
    parts.logger.error({ id, err: error }, 'A request failed.');
    const message = `Something went wrong inside nutgraph. Whoever runs this server finds the reason in its log under ${id}.`;
    return refusalAnswer(new HttpRefusal(500, 'INTERNAL', message));
  }
}

function requestOf(incoming: IncomingMessage, bodyBytes: number): HttpRequest {
  const target = incoming.url ?? '/';
  const mark = target.indexOf('?');
  return {
    method: incoming.method ?? 'GET',
    path: mark === -1 ? target : target.slice(0, mark),
    search: mark === -1 ? '' : target.slice(mark),
    headers: incoming.headers,
    readBody: () => readBody(incoming, bodyBytes),
  };
}

/** Sends a whole answer; one that is not to end yet is ended by whoever lingers. */
function send({ status, headers, body }: HttpAnswer, outgoing: ServerResponse, ends: boolean): void {
  const length = status === 304 || status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length });
  if (ends) outgoing.end(body);
  else outgoing.write(body);
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFailure(error, host, port)));
    server.listen({ host, port }, resolve);
  });
}

function listenFailure(error: NodeJS.ErrnoException, host: string, port: number): NutgraphError {
  const ways: Readonly<Record<string, string>> = {
    EADDRINUSE: `Another program listens on port ${port} of ${host}. Stop it, or choose another port with --port or PORT (0 takes any free one).`,
    EACCES: `Port ${port} needs rights that this process does not have. Choose one from 1024 with --port or PORT.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Choose another with --host or HOST, such as 127.0.0.1.`,
    ENOTFOUND: `${host} is not known. Choose another with --host or HOST, such as 127.0.0.1.`,
  };
  const message = ways[error.code ?? ''] ?? `Cannot listen on ${host}:${port} (${error.code}).`;
  return new NutgraphError('BAD_USAGE', message, { host, port }, { cause: error });
}

function urlOf({ port }: AddressInfo, host: string): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
  });
}
