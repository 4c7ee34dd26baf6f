import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openCors } from '../../src/api/cors.ts';
import { type HttpServer, openHttpServer } from '../../src/api/http-server.ts';
import { openRoutes } from '../../src/api/routes.ts';
import { type ServedSeed, serveSeed } from '../api/serve-seed.ts';

const REQUEST_MS = 400;
const BETWEEN_BYTES_MS = 20;
/** Far more than anything here takes, also on a machine that has other work. */
const MOST_MS = 4000;

let served: ServedSeed;
let server: HttpServer;
const sockets: Socket[] = [];

beforeAll(async () => {
  served = await serveSeed();
  const { app } = served;
  const parts = { routes: openRoutes(app), cors: openCors([]), logger: app.logger, bodyBytes: 1_000_000 };
  server = await openHttpServer({ ...parts, requestMs: REQUEST_MS }, { host: '127.0.0.1', port: 0 });
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});
afterAll(async () => {
  await server.close();
  await served.close();
});

/** Sends a text at once and then a byte a while; gives what came back when the server ends the connection. */
function trickle(start: string, byte: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(start));
    sockets.push(socket);
    const timer = setInterval(() => byte !== '' && socket.write(byte), BETWEEN_BYTES_MS);
    socket.on('data', (data) => {
      answer += String(data);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      resolve(answer);
    });
  });
}

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';
const SLOW = [
  ['nothing', '', ''],
  ['a line a byte at a time', 'GET /gra', 'a'],
  ['headers a byte at a time', 'GET /graphql HTTP/1.1\r\nhost: a\r\nx: ', 'a'],
  ['header after header', 'GET /graphql HTTP/1.1\r\nhost: a\r\n', 'a: b\r\n'],
  ['a body that does not begin', `${HEAD}content-length: 1000\r\n\r\n`, ''],
  ['a body a byte at a time', `${HEAD}content-length: 1000\r\n\r\n`, ' '],
  ['a body a chunk at a time', `${HEAD}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
  ['a body after it was refused', `${HEAD}content-length: 5000000\r\n\r\n`, ' '],
] as const;

describe('a client that is slow', () => {
  it.each(SLOW)('is sent away: %s', async (name, start, byte) => {
    const begun = performance.now();
    const answer = await trickle(start, byte);
    expect(answer).toMatch(name === 'a body after it was refused' ? /^HTTP\/1\.1 413 / : /^HTTP\/1\.1 408 /);
    expect(performance.now() - begun).toBeLessThan(MOST_MS);
    expect(served.log.filter((line) => /"level":[56]0/.test(line)).join('')).toBe('');
  });

  it('keeps nobody else from being answered', async () => {
    const slow = Promise.all(
      Array.from({ length: 200 }, () => trickle(`${HEAD}content-length: 1000\r\n\r\n`, ' ')),
    );
    const begun = performance.now();
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ entity(id: \\"gov:hhs\\") { id } }"}',
    });
    expect([response.status, await response.json()]).toEqual([200, { data: { entity: { id: 'gov:hhs' } } }]);
    expect(performance.now() - begun).toBeLessThan(MOST_MS);
    await slow;
  });
});
