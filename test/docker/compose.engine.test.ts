import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packagePath } from '../../src/api/package-files.ts';
import { describeOnNeo4j } from '../support/engines.ts';
import type { Neo4jServer } from '../support/neo4j/server.ts';
import { imageEnvironment, instruction, readCompose, type Service } from './compose-file.ts';
import { type ImageFolder, makeImageFolder } from './make-image-folder.ts';

const { seed, app } = readCompose().services;
let image: ImageFolder;
beforeAll(async () => {
  image = await makeImageFolder();
});
afterAll(() => image.remove());

/** Runs what a container of the service would run, against a server of this test run and at a free port. */
function runService(service: Service, server: Neo4jServer): ChildProcess {
  const [program = '', ...words] = [...instruction('ENTRYPOINT'), ...(service.command ?? instruction('CMD'))];
  expect(program).toBe('node');
  return spawn(process.execPath, words, {
    cwd: image.path,
    env: {
      PATH: process.env.PATH,
      ...imageEnvironment(),
      ...service.environment,
      NEO4J_URI: server.uri,
      NEO4J_USERNAME: server.username,
      NEO4J_PASSWORD: server.password,
      PORT: '0',
    },
  });
}

async function finish(run: ChildProcess): Promise<{ code: number | null; out: string }> {
  const [out, err, [code]] = await Promise.all([
    run.stdout === null ? '' : text(run.stdout),
    run.stderr === null ? '' : text(run.stderr),
    once(run, 'exit'),
  ]);
  return { code, out: out + err };
}

/** Resolves with the port that the banner names. */
async function portOf(run: ChildProcess): Promise<string> {
  let written = '';
  for await (const chunk of run.stdout ?? []) {
    written += String(chunk);
    const [, port] = /address\s+http:\/\/\S+:(\d+)/.exec(written) ?? [];
    if (port !== undefined) return port;
  }
  throw new Error(`The server ended: ${written}`);
}

describeOnNeo4j('docker-compose.yml', (open, _label, server) => {
  beforeAll(async () => {
    await open();
  });

  it('has the server say what to do while the graph is empty', async () => {
    const run = runService(app, server);
    const port = await portOf(run);
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      expect.objectContaining({ ready: false, message: expect.stringContaining('npm run seed') }),
    ]);
    expect(await isHealthy(port)).toBe(false);
    run.kill('SIGTERM');
    await once(run, 'exit');
  });

  it('seeds, and changes nothing the second time', async () => {
    const first = await finish(runService(seed, server));
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('usps-2020')]);
    const second = await finish(runService(seed, server));
    expect([second.code, second.out]).toEqual([0, expect.stringContaining('nothing changed')]);
  });

  it('serves what was seeded, is healthy by its own check, and stops when it is told to', async () => {
    const run = runService(app, server);
    const port = await portOf(run);
    expect(await isHealthy(port)).toBe(true);
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question('graphql') }),
    });
    expect(await answer.json()).toEqual(JSON.parse(question('json')));
    run.kill('SIGTERM');
    expect(await once(run, 'exit')).toEqual([0, null]);
  });
});

/** Runs the health check of docker-compose.yml against another port. */
async function isHealthy(port: string): Promise<boolean> {
  const [kind, program, ...words] = app.healthcheck?.test ?? [];
  expect([kind, program]).toEqual(['CMD', 'node']);
  const check = spawn(
    process.execPath,
    words.map((word) => word.replace('4000', port)),
  );
  const [code] = await once(check, 'exit');
  return code === 0;
}

function question(kind: 'graphql' | 'json'): string {
  return readFileSync(packagePath('queries', `mask-plan-cancelled.${kind}`), 'utf8');
}
