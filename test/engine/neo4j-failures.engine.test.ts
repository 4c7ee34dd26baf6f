import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openNeo4j } from '../../src/engine/neo4j/open.ts';
import type { Neo4jOptions } from '../../src/engine/neo4j/options.ts';
import type { GraphEngine } from '../../src/engine/port.ts';
import { freePort } from '../support/neo4j/free-port.ts';
import { findJavaHome } from '../support/neo4j/java-home.ts';
import { type LaunchedServer, launchNeo4j } from '../support/neo4j/launch-neo4j.ts';
import { longTerm } from '../support/neo4j/versions.ts';
import { askOne } from './ask.ts';

const LONG = 'UNWIND range(1, 2000000000) AS x WITH x WHERE x % 7 = 0 RETURN count(x) AS c';

// A server of its own, because these tests stop it and spend its patience with wrong passwords.
const isPossible = inject('neo4jServers').length > 0 && (await findJavaHome(longTerm)) !== null;

describe.skipIf(!isPossible && process.env.CI !== 'true')('openNeo4j() on a server in trouble', () => {
  let server: LaunchedServer;
  const opened: GraphEngine[] = [];
  const open = (options: Partial<Neo4jOptions> = {}): GraphEngine => {
    const { uri, username, password } = server;
    const engine = openNeo4j({ uri, username, password, ...options });
    opened.push(engine);
    return engine;
  };
  beforeAll(async () => {
    server = await launchNeo4j(longTerm);
  });
  afterAll(async () => {
    await Promise.all(opened.map((engine) => engine.close()));
    await server?.stop();
  });

  async function failureOf(call: Promise<unknown>, password: string): Promise<unknown> {
    const error = await call.then(
      () => expect.fail('it did not fail'),
      (reason: unknown) => reason,
    );
    expect(inspect(error, { depth: 12, showHidden: true })).not.toContain(password);
    return error;
  }
  const unavailable = (message: RegExp) => ({
    code: 'ENGINE_UNAVAILABLE',
    message: expect.stringMatching(message),
  });

  it('tells a wrong address within the time of its retries', async () => {
    const uri = `neo4j://127.0.0.1:${await freePort()}`;
    const started = performance.now();
    const error = await failureOf(open({ uri, retryMs: 300 }).check(), server.password);
    expect(error).toMatchObject(unavailable(/does not answer .*; start it, or correct NEO4J_URI/));
    expect(error).toMatchObject({ message: expect.stringContaining(uri) });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('tells a host that does not exist', async () => {
    const uri = 'bolt://no-such-host.invalid:7687';
    const error = await failureOf(open({ uri, retryMs: 0 }).check(), server.password);
    expect(error).toMatchObject(unavailable(/no-such-host\.invalid/));
  });

  it('tells a wrong password and repeats neither the wrong nor the right one', async () => {
    const password = 'not-the-password-0815';
    const error = await failureOf(open({ password }).check(), password);
    expect(error).toMatchObject(
      unavailable(/refuses the user neo4j; check NEO4J_USERNAME and NEO4J_PASSWORD/),
    );
    expect(inspect(error, { depth: 12 })).not.toContain(server.password);
  });

  it('tells a database that does not exist', async () => {
    const error = await failureOf(open({ database: 'nowhere' }).check(), server.password);
    expect(error).toMatchObject(unavailable(/has no database nowhere; set NEO4J_DATABASE/));
  });

  it('stops a statement at its time limit', async () => {
    const engine = open({ timeoutMs: 300 });
    const error = await failureOf(askOne(engine, LONG), server.password);
    expect(error).toMatchObject({ code: 'TIMEOUT' });
    expect(await askOne(engine, 'RETURN 1 AS one')).toBe(1);
  });

  it('fails fast when all connections are in use, and the calls under way go on', async () => {
    const engine = open({ connections: 1, acquireMs: 200, timeoutMs: 2500 });
    await engine.check();
    const long = failureOf(askOne(engine, LONG), server.password);
    await sleep(300);
    const error = await failureOf(askOne(engine, 'RETURN 1 AS one'), server.password);
    expect(error).toMatchObject(unavailable(/All connections .* are in use; try again in a moment/));
    expect(await long).toMatchObject({ code: 'TIMEOUT' });
    expect(await askOne(engine, 'RETURN 1 AS one')).toBe(1);
  });

  it('outlives a server that is stopped in the middle of a query and comes back', async () => {
    const engine = open({ retryMs: 500 });
    await engine.write((run) => run({ cypher: "CREATE (:Kept {id: 'a'})", params: {} }));
    const query = failureOf(askOne(engine, LONG), server.password);
    const write = failureOf(
      engine.write(async (run) => {
        await run({ cypher: "CREATE (:Lost {id: 'b'})", params: {} });
        await run({ cypher: LONG, params: {} });
      }),
      server.password,
    );
    await sleep(500);
    await server.halt();
    expect(await query).toMatchObject(unavailable(/does not answer/));
    expect(await write).toMatchObject(unavailable(/does not answer/));
    expect(await failureOf(engine.check(), server.password)).toMatchObject(unavailable(/does not answer/));
    await server.resume();
    expect(await askOne(engine, 'MATCH (n:Kept) RETURN n.id AS id')).toBe('a');
    expect(await askOne(engine, 'MATCH (n:Lost) RETURN count(n) AS lost')).toBe(0);
  }, 120_000);

  it('waits out a gap that is shorter than its retries', async () => {
    const engine = open({ retryMs: 60_000 });
    await engine.check();
    await server.halt();
    const answer = askOne(engine, 'RETURN 1 AS one');
    await server.resume();
    expect(await answer).toBe(1);
  }, 120_000);
});
