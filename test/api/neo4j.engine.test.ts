import { expect, it } from 'vitest';
import { packagePath } from '../../src/api/package-files.ts';
import { openApp, startServer } from '../../src/app.ts';
import { type Environment, readConfig } from '../../src/config.ts';
import { runCaptured } from '../cli/run-captured.ts';
import { describeOnNeo4j } from '../support/engines.ts';
import { openBoltProxy } from './bolt-proxy.ts';
import { serveEngine } from './serve-seed.ts';

const seed = packagePath('seed', 'usps-2020');
/** A fresh server makes about ninety indexes at the first load, and may share its processors with others. */
const patience = { timeout: 180_000 };

describeOnNeo4j('nutgraph', (open, _label, server) => {
  const environment: Environment = {
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
    LOG_LEVEL: 'silent',
  };
  const run = (...args: string[]) => runCaptured(args, { environment });

  it('serves an empty graph, says the line to type, and notices when it was typed', patience, async () => {
    const served = await serveEngine(await open());
    const empty = await fetch(`${served.url}/health/ready`);
    expect([empty.status, await empty.json()]).toEqual([
      503,
      { ready: false, engine: 'neo4j', code: 'BAD_USAGE', message: expect.stringContaining('npm run seed') },
    ]);
    const loaded = await run('load', seed);
    expect(loaded).toMatchObject({
      exitCode: 0,
      out: expect.stringMatching(/^1\/1 story:usps-2020: added .*35 claims/),
    });
    const full = await fetch(`${served.url}/health/ready`);
    expect([full.status, await full.json()]).toEqual([
      200,
      { ready: true, engine: 'neo4j', dataVersion: expect.any(String), stories: ['usps-2020'] },
    ]);
    served.statements.length = 0;
    expect((await served.ask('{ stories { id } claims { totalCount } }')).body).toEqual({
      data: { stories: [{ id: 'story:usps-2020' }], claims: { totalCount: 35 } },
    });
    expect(served.statements).toHaveLength(1);
    await served.close();
  });

  it('loads, shows, counts, asks and unloads from the command line', patience, async () => {
    await (await open()).close();
    expect(await run('load', seed, '--dry-run')).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('+ added'),
    });
    expect((await run('stats', '--json')).out).toContain('"claims":0');
    expect(JSON.parse((await run('load', packagePath('seed'), '--json')).out)).toMatchObject({
      stories: [{ story: 'story:usps-2020', added: { claims: 35 } }],
    });
    expect((await run('load', seed)).out).toContain('nothing changed');
    expect((await run('load', seed, '--dry-run')).out).toContain('nothing would change');
    const counts = (text: string) => JSON.parse(text).counts;
    expect(counts((await run('stats', '--json')).out)).toEqual(
      counts((await run('check', seed, '--json')).out),
    );
    const asked = await runCaptured(['query', '-', '--json'], { environment, input: '{ stories { id } }' });
    expect([asked.exitCode, asked.out]).toEqual([0, '{"data":{"stories":[{"id":"story:usps-2020"}]}}\n']);
    expect(await run('unload', 'no-such-story')).toMatchObject({
      exitCode: 1,
      err: expect.stringMatching(/^BAD_INPUT: /),
    });
    expect(await run('unload', 'usps-2020')).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('removed'),
    });
    expect((await run('stats', '--json')).out).toContain('"claims":0');
  });

  it('names the Neo4j in its first lines, and what is missing there', patience, async () => {
    await (await open()).close();
    const { exitCode, out, err } = await run('serve', seed, '--port', '0');
    expect(err).toContain('the folders are not read');
    expect(exitCode).toBe(0);
    expect(out.split('\n')[1]).toMatch(new RegExp(`engine +Neo4j at ${server.uri}`));
    expect(out.split('\n')[2]).toMatch(/story +none yet.*npm run seed/);
    expect(out).not.toContain(server.password);
  });

  it('refuses a wrong password, a missing database and another schema version with 3', patience, async () => {
    const engine = await open();
    const wrong = await runCaptured(['serve', '--port', '0'], {
      environment: { ...environment, NEO4J_PASSWORD: 'correct-horse' },
    });
    expect(wrong).toMatchObject({
      exitCode: 3,
      out: '',
      err: expect.stringMatching(/^ENGINE_UNAVAILABLE: .*NEO4J_PASSWORD/),
    });
    expect(wrong.err).not.toContain('correct-horse');
    const missing = await runCaptured(['stats'], {
      environment: { ...environment, NEO4J_DATABASE: 'nowhere' },
    });
    expect(missing).toMatchObject({
      exitCode: 3,
      err: expect.stringMatching(/^ENGINE_UNAVAILABLE: .*nowhere/),
    });
    await engine.write((write) =>
      write({
        cypher: "CREATE (:Nutgraph {id: 'nutgraph', name: 'other', schemaVersion: 99, dataVersion: 'x'})",
        params: {},
      }),
    );
    for (const args of [['serve', '--port', '0'], ['stats'], ['load', seed], ['query', '-']]) {
      const refused = await runCaptured(args, { environment, input: '{ stories { id } }' });
      expect(refused).toMatchObject({
        exitCode: 3,
        out: '',
        err: expect.stringMatching(/^SCHEMA_MISMATCH: .*99/m),
      });
    }
  });

  it(
    'stays up while Neo4j is away, in the middle of a query too, and answers when it is back',
    patience,
    async () => {
      await (await open()).close();
      await run('load', seed);
      const proxy = await openBoltProxy(server.uri);
      const app = await openApp(readConfig({ port: '0' }, { ...environment, NEO4J_URI: proxy.uri }), {
        folders: [],
      });
      const http = await startServer(app);
      const ask = async () => {
        const response = await fetch(`${http.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query": "{ stories { id } }"}',
        });
        return { status: response.status, text: await response.text() };
      };
      expect((await ask()).status).toBe(200);
      proxy.hold();
      const underWay = ask();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await proxy.cut();
      const lost = [await underWay, await ask()];
      for (const { status, text } of lost) {
        expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([503, 'ENGINE_UNAVAILABLE']);
        expect(text).not.toContain(server.password);
        expect(text).not.toContain('127.0.0.1');
      }
      expect((await fetch(`${http.url}/health/ready`)).status).toBe(503);
      expect((await fetch(`${http.url}/health/live`)).status).toBe(200);
      await proxy.mend();
      expect(await ask()).toEqual({ status: 200, text: '{"data":{"stories":[{"id":"story:usps-2020"}]}}' });
      expect((await fetch(`${http.url}/health/ready`)).status).toBe(200);
      await http.close();
      await app.close();
      await proxy.cut();
    },
  );
});
