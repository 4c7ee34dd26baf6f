import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { packagePath } from '../../src/api/package-files.ts';

/** The program as it is started, in a process of its own. */
const patience = { timeout: 60_000 };
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', packagePath('src', 'cli', 'main.ts'), ...args], {
    cwd: packagePath(),
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn' },
  });
  started.push(child);
  const written = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    written.out += String(data);
  });
  child.stderr.on('data', (data) => {
    written.err += String(data);
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { child, written, ended };
}

async function startServing() {
  const process = start('serve', '--port', '0', '--json');
  while (!process.written.out.includes('\n')) {
    if (process.child.exitCode !== null) throw new Error(process.written.err);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { ...process, url: String(JSON.parse(process.written.out).url) };
}

it.each(['SIGTERM', 'SIGINT'] as const)('ends well on %s', patience, async (signal) => {
  const { child, written, ended, url } = await startServing();
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  child.kill(signal);
  expect([await ended, written.err]).toEqual([0, '']);
});

it('ends at once on a second signal, whatever is under way', patience, async () => {
  const { child, ended, url } = await startServing();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(child.exitCode).toBeNull();
  child.kill('SIGINT');
  expect(await ended).toBe(130);
});

it('gives its exit code and writes errors apart from answers', patience, async () => {
  const { written, ended } = start('query', 'no-such-operation');
  expect(await ended).toBe(2);
  expect(written).toEqual({ out: '', err: expect.stringMatching(/^BAD_USAGE: /) });
});

it('is content with a reader that has seen enough', patience, async () => {
  const { child, written, ended } = start('schema');
  child.stdout.once('data', () => child.stdout.destroy());
  expect([await ended, written.err]).toEqual([0, '']);
});
