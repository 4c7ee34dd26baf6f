import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOperation } from '../../../src/api/apollo.ts';
import { openLog } from '../../../src/api/log.ts';
import { composeApp } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { openEmbedded } from '../../../src/engine/embedded/open.ts';
import { type ServedSeed, serveSeed } from '../serve-seed.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const stories = '{ stories { id } }';
const two =
  '# Two questions.\nquery One { stories { name } }\nquery Other($id: ID!) { entity(id: $id) { name } }\n';
const folders: string[] = [];

/** Makes a folder of these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraph-trusted-'));
  folders.push(folder);
  mkdirSync(join(folder, 'more'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('a server with trusted documents', () => {
  let served: ServedSeed;
  beforeAll(async () => {
    const manifest = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [
        { id: 'by-name', name: 'Named', type: 'query', body: 'query Named { stories { summary } }' },
      ],
    };
    const files = {
      'stories.graphql': stories,
      'more/two.graphql': two,
      'more/two.json': '{"data": "the answer to two.graphql"}',
      'manifest.json': JSON.stringify(manifest),
      'notes.txt': 'Read by nobody.',
    };
    served = await serveSeed({ NUTGRAPH_TRUSTED: folderOf(files) });
  });
  afterAll(() => served.close());
  beforeEach(() => {
    served.statements.length = 0;
  });

  const post = async (body: unknown) => {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    // biome-ignore lint/suspicious/noExplicitAny: each test says which answer it expects.
    return { status: response.status, body: (await response.json()) as any };
  };
  const byHash = (sha256Hash: unknown, more: object = {}) =>
    post({ ...more, extensions: { persistedQuery: { version: 1, sha256Hash } } });

  it('answers what is named by the hash of its file', async () => {
    expect(await byHash(sha256(stories))).toEqual({
      status: 200,
      body: { data: { stories: [{ id: 'story:usps-2020' }] } },
    });
  });

  it('answers a document as the playground sends it, and a hash in capitals', async () => {
    const sent = await post({ query: stripIgnoredCharacters(two), operationName: 'One' });
    expect(sent.body.data.stories).toHaveLength(1);
    expect((await byHash(sha256(stories).toUpperCase())).status).toBe(200);
  });

  it.each([sha256(two), sha256(two.trim())])(
    'takes the hash with and without white space around: %s',
    async (hash) => {
      const { body } = await byHash(hash, { operationName: 'Other', variables: { id: 'gov:white-house' } });
      expect(body).toEqual({ data: { entity: { name: expect.any(String) } } });
    },
  );

  it.each(['by-name', sha256('query Named { stories { summary } }')])(
    'takes %s of a manifest',
    async (id) => {
      expect((await byHash(id)).body.data.stories).toHaveLength(1);
    },
  );

  it.each([stories, `\n${stories}\n`, two.trim()])('answers the text itself: %j', async (query) => {
    const { status, body } = await post({ query, operationName: query.includes('One') ? 'One' : undefined });
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  it('answers GET by hash', async () => {
    const extensions = encodeURIComponent(
      JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(stories) } }),
    );
    const response = await fetch(`${served.url}/graphql?extensions=${extensions}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toEqual({ data: { stories: [{ id: 'story:usps-2020' }] } });
  });

  it('is answered the same without HTTP', async () => {
    const { data } = await answerOperation(served.app.apollo, { query: stories });
    expect(data).toEqual({ stories: [{ id: 'story:usps-2020' }] });
  });

  it.each<[string, object]>([
    ['another text', { query: '{ stories { name } }' }],
    ['a text that only begins like one', { query: `${stories} fragment F on Story { id }` }],
    ['a text with another word inside', { query: '{ stories { idd } }' }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['even the name of a type', { query: '{ __typename }' }],
    ['what is no GraphQL', { query: '{' }],
    ['an unknown hash', { extensions: { persistedQuery: { version: 1, sha256Hash: sha256('x') } } }],
    ['a hash that is none', { extensions: { persistedQuery: { version: 1, sha256Hash: { a: 1 } } } }],
    [
      'a name that every object has',
      { extensions: { persistedQuery: { version: 1, sha256Hash: '__proto__' } } },
    ],
    [
      'another text with a hash that is known',
      {
        query: '{ stories { name } }',
        extensions: { persistedQuery: { version: 1, sha256Hash: sha256(stories) } },
      },
    ],
    ['nothing', { variables: {} }],
  ])('refuses %s, and runs nothing', async (_what, body) => {
    const answer = await post(body);
    expect(answer).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: 'NOT_TRUSTED' } }] },
    });
    expect(answer.body.data).toBeUndefined();
    expect(served.statements).toHaveLength(0);
  });

  it('registers nothing that a client sends', async () => {
    const query = '{ stories { name } }';
    await post({ query, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } } });
    expect((await byHash(sha256(query))).status).toBe(403);
  });

  it('publishes no schema unless it is told to', async () => {
    expect((await fetch(`${served.url}/schema.graphql`)).status).toBe(404);
    const open = await serveSeed({
      NUTGRAPH_TRUSTED: folderOf({ 'a.graphql': '{ __schema { queryType { name } } }' }),
      NUTGRAPH_INTROSPECTION: 'on',
    });
    try {
      expect((await fetch(`${open.url}/schema.graphql`)).status).toBe(200);
      const { body } = await open.ask('{ __schema { queryType { name } } }');
      expect(body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    } finally {
      await open.close();
    }
  });
});

describe('the start', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a field that is not there',
      { 'a.graphql': '{\n  stories {\n    nam\n  }\n}' },
      /a\.graphql:3: Cannot query field "nam"/,
    ],
    ['a document that is broken', { 'a.graphql': '{\n stories {' }, /a\.graphql:2: Syntax Error/],
    [
      'one that passes a limit',
      { 'a.graphql': `{ ${'a: __typename '.repeat(101)} }` },
      /a\.graphql: The document has 101 aliases/,
    ],
    [
      'introspection that is off',
      { 'a.graphql': '{ __schema { queryType { name } } }' },
      /a\.graphql:1: __schema is not answered/,
    ],
    ['a folder without a document', { 'a.txt': stories }, /holds no document/],
    ['JSON that is no manifest', { 'a.json': '{"operations": []}' }, /a\.json is not a manifest/],
    ['what is no JSON', { 'a.json': '{' }, /a\.json is not JSON/],
    [
      'an operation without a body',
      { 'a.json': '{"format": "apollo-persisted-query-manifest", "operations": [{"id": "x"}]}' },
      /operation 1/,
    ],
    [
      'an operation that is null',
      { 'a.json': '{"format": "apollo-persisted-query-manifest", "operations": [null]}' },
      /operation 1/,
    ],
  ])('fails for %s, naming where it is', async (_what, files, message) => {
    await expect(start(folderOf(files))).rejects.toMatchObject({
      code: 'BAD_USAGE',
      message: expect.stringMatching(message),
    });
  });

  it('fails for a folder that is not there', async () => {
    await expect(start('/no/such/folder')).rejects.toMatchObject({ code: 'BAD_USAGE' });
  });

  it('takes no notice of the lock for whoever runs nutgraph', async () => {
    await (await start('/no/such/folder', 'operator')).close();
  });
});

async function start(trusted: string, audience: 'world' | 'operator' = 'world') {
  const config = readConfig({}, { NUTGRAPH_TRUSTED: trusted });
  const engine = await openEmbedded();
  try {
    return await composeApp({ config, engine, logger: openLog('silent'), audience });
  } catch (error) {
    await engine.close();
    throw error;
  }
}
