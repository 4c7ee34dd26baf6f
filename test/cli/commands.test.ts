import { mkdtempSync, writeFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClientSchema, buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/api/package-files.ts';
import { runCaptured } from './run-captured.ts';

const seed = packagePath('seed', 'usps-2020');
const folder = mkdtempSync(join(tmpdir(), 'nutgraph-'));
const EXPECTED = {
  stories: 1,
  articles: 2,
  sentences: 18,
  entities: 36,
  events: 17,
  claims: 35,
  figures: 14,
  derived: 20,
};

describe('nutgraph serve', () => {
  it('names engine, story and address first, answers, and stops when it is told to', async () => {
    let answer: unknown;
    const { exitCode, out, err } = await runCaptured(['serve', '--port', '0'], {
      whileServing: async (banner) => {
        const [, url] = /graphql\s+(http:\S+)/.exec(banner) ?? [];
        const response = await fetch(String(url), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query": "{ stories { id } }"}',
        });
        answer = await response.json();
      },
    });
    expect(answer).toEqual({ data: { stories: [{ id: 'story:usps-2020' }] } });
    expect([exitCode, err]).toEqual([0, '']);
    const [first, engine, story, address] = out.split('\n');
    expect(first).toMatch(/^nutgraph \d/);
    expect(engine).toMatch(/engine +embedded/);
    expect(story).toMatch(/story +usps-2020: /);
    expect(address).toMatch(/address +http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('tells programs in JSON', async () => {
    const { out } = await runCaptured(['serve', packagePath('seed'), '--port', '0', '--json']);
    expect(JSON.parse(out)).toEqual({
      engine: 'embedded',
      stories: ['usps-2020'],
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    });
  });

  it('says what to do where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.on('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { exitCode, out, err } = await runCaptured(['serve', '--port', String(port)]);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^BAD_USAGE: .*${port}.*--port`));
    other.close();
  });

  it('does not start on a story that is broken', async () => {
    const broken = join(folder, 'broken-serve');
    await cp(packagePath('seed'), broken, { recursive: true });
    await writeFile(join(broken, 'usps-2020', 'events.yaml'), '- id: [\n');
    const { exitCode, out, err } = await runCaptured(['serve', broken, '--port', '0']);
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toMatch(/events\.yaml:\d+:\d+ BROKEN_YAML/);
    expect(err).toMatch(/^BAD_STORY: /m);
  });

  it.each(['/no/such/folder', packagePath('schema')])('says that %s holds no story', async (path) => {
    const { exitCode, err } = await runCaptured(['serve', path, '--port', '0']);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^BAD_INPUT: /);
  });
});

describe('nutgraph check', () => {
  it('counts what is there when nothing is wrong', async () => {
    const { exitCode, out, err } = await runCaptured(['check', seed]);
    expect([exitCode, err]).toEqual([0, 'Nothing is wrong with usps-2020.\n']);
    expect(out).toContain('18 sentences\n');
    expect(out).toContain('35 claims\n');
  });

  it('gives the counts to programs', async () => {
    const { out } = await runCaptured(['check', packagePath('seed'), '--json']);
    expect(JSON.parse(out)).toMatchObject({ ok: true, counts: EXPECTED, issues: [] });
  });

  it('lists everything that is wrong with its place, and the nearest name', async () => {
    const broken = join(folder, 'broken-check');
    await cp(packagePath('seed'), broken, { recursive: true });
    const file = join(broken, 'usps-2020', 'claims.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('gov:white-house', 'gov:white-hous'));
    const plain = await runCaptured(['check', join(broken, 'usps-2020')]);
    expect([plain.exitCode, plain.out]).toEqual([1, '']);
    expect(plain.err).toMatch(/claims\.yaml:\d+:\d+ UNKNOWN_ID \S+: .*gov:white-house/);
    expect(plain.err).toMatch(/\nBAD_STORY: .* wrong in .*\.\n$/);
    const colored = await runCaptured(['check', join(broken, 'usps-2020')], { color: true });
    expect(colored.err).toContain('\u001b[31mUNKNOWN_ID\u001b[39m');
    const json = JSON.parse((await runCaptured(['check', join(broken, 'usps-2020'), '--json'])).out);
    expect(json).toMatchObject({ ok: false });
    expect(json.issues[0]).toMatchObject({
      code: 'UNKNOWN_ID',
      nearest: 'gov:white-house',
      line: expect.any(Number),
    });
  });
});

describe('nutgraph query', () => {
  const query = 'query Who($id: ID!) { entity(id: $id) { name } } query Other { __typename }';
  const file = join(folder, 'who.graphql');
  writeFileSync(file, query);
  const who = { data: { entity: { name: 'White House' } } };
  const args = ['--operation', 'Who', '--variables', '{"id": "gov:white-house"}'];

  it('answers the operation of a file', async () => {
    const { exitCode, out, err } = await runCaptured(['query', file, ...args]);
    expect([exitCode, err, out]).toEqual([0, '', `${JSON.stringify(who, null, 2)}\n`]);
  });

  it('answers the standard input, in one line for programs', async () => {
    const { out } = await runCaptured(['query', '-', '--json', ...args], { input: query });
    expect(out).toBe(`${JSON.stringify(who)}\n`);
  });

  it('refuses what it cannot read as text', async () => {
    const { exitCode, err } = await runCaptured(['query', folder]);
    expect(err).toMatch(/^BAD_INPUT: ".*" cannot be read as UTF-8 text/);
    expect(exitCode).toBe(1);
  });

  it.each([
    ['{ stori { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ stories { id }', 'GRAPHQL_PARSE_FAILED'],
    ['{ claims(after: "x") { nodes { id } } }', 'BAD_INPUT'],
    ['{ claims(first: 1000) { nodes { id } } }', 'LIMIT_PAGE_SIZE'],
  ])('ends with 1 for %s', async (input, code) => {
    const { exitCode, out } = await runCaptured(['query', '-', '--json'], { input });
    expect(JSON.parse(out).errors[0].extensions.code).toBe(code);
    expect(exitCode).toBe(1);
  });
});

describe('nutgraph stats', () => {
  it('counts what the engine holds', async () => {
    const { exitCode, out } = await runCaptured(['stats', '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ engine: 'embedded', loaded: ['usps-2020'], counts: EXPECTED });
    const checked = JSON.parse((await runCaptured(['check', seed, '--json'])).out);
    expect(JSON.parse(out).counts).toEqual(checked.counts);
  });

  it('shows them to people', async () => {
    const { out } = await runCaptured(['stats']);
    expect(out).toMatch(/^engine embedded, stories: usps-2020\n/);
    expect(out).toContain('20 derived\n');
  });
});

describe('nutgraph schema', () => {
  it('prints the public schema as text or as introspection', async () => {
    const text = (await runCaptured(['schema'])).out;
    expect(buildSchema(text).getType('Claim')).toBeTruthy();
    expect(text).not.toContain('@relationship');
    const { data } = JSON.parse((await runCaptured(['schema', '--json'])).out);
    expect(buildClientSchema(data).getType('Claim')).toBeTruthy();
  });
});

describe('nutgraph verify', () => {
  it('says of another text that its places are not there, and on whom that falls back', async () => {
    const file = join(folder, 'short.txt');
    writeFileSync(file, 'Nothing of the kind is written here.\n');
    const { exitCode, out } = await runCaptured(['verify', file]);
    const lines = out.trimEnd().split('\n');
    expect(exitCode).toBe(1);
    expect(lines).toHaveLength(18);
    expect(lines[0]).toMatch(/^p1\.s1 ALTERED( c\d\d)+$/);
    expect(lines.find((line) => line.startsWith('p9.s1 '))).toMatch(/^p9\.s1 UNAVAILABLE .*\bc28\b/);
    const json = JSON.parse((await runCaptured(['verify', file, '--json'])).out);
    expect(json).toMatchObject({ story: 'story:usps-2020', article: 'article:usps-2020/seed' });
    expect(json.sentences[0]).toMatchObject({ place: 'p1.s1', outcome: 'ALTERED', foundAt: null });
  });

  it.each(['/no/such/article.txt', folder])('says that %s cannot be read', async (path) => {
    const { exitCode, err } = await runCaptured(['verify', path]);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^BAD_INPUT: /);
  });

  const article = process.env.NUTGRAPH_ARTICLE;
  it.skipIf(!article)('finds every sentence of the article itself', async () => {
    const { exitCode, out } = await runCaptured(['verify', String(article)]);
    expect(exitCode).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .filter((line) => line.endsWith(' EXACT')),
    ).toHaveLength(18);
  });
});
