import { connect, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { openCors } from '../../src/api/cors.ts';
import { jsonAnswer } from '../../src/api/http-answer.ts';
import { openHttpServer } from '../../src/api/http-server.ts';
import { openLog } from '../../src/api/log.ts';

const open = (port = 0, host = '127.0.0.1') =>
  openHttpServer(
    {
      routes: {
        '/echo': {
          GET: () => jsonAnswer(200, {}),
          POST: async ({ readBody }) => jsonAnswer(200, { length: (await readBody()).length }),
        },
      },
      cors: openCors([]),
      logger: openLog('silent'),
      bodyBytes: 1000,
    },
    { host, port },
  );

async function openSocket(
  url: string,
): Promise<{ socket: Socket; received: () => string; ended: Promise<void> }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let text = '';
  socket.on('data', (data) => {
    text += String(data);
  });
  const ended = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  await new Promise<void>((resolve) => socket.on('connect', () => resolve()));
  return { socket, received: () => text, ended };
}

it('finishes what is under way and takes nothing new', async () => {
  const server = await open();
  const { socket, received, ended } = await openSocket(server.url);
  socket.write('POST /echo HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\nab');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = server.close();
  await expect(fetch(`${server.url}/echo`)).rejects.toThrow();
  socket.write('cde');
  await Promise.all([closed, ended]);
  expect(received()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(received()).toContain('{"length":5}');
});

it('does not wait for connections that ask nothing', async () => {
  const server = await open();
  await fetch(`${server.url}/echo`);
  const begun = performance.now();
  await server.close();
  expect(performance.now() - begun).toBeLessThan(1000);
});

it('says who to free or what to choose where the port is taken', async () => {
  const first = await open();
  const port = Number(new URL(first.url).port);
  await expect(open(port)).rejects.toMatchObject({
    code: 'BAD_USAGE',
    message: expect.stringMatching(`${port}.*--port`),
  });
  await first.close();
});

it.each(['203.0.113.7', 'no-such-host.invalid'])('refuses to listen on %s', async (host) => {
  await expect(open(0, host)).rejects.toMatchObject({
    code: 'BAD_USAGE',
    message: expect.stringContaining('--host'),
  });
});
