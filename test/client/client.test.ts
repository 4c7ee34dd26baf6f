import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/api/package-files.ts';
import { createClient } from '../../src/client/create-client.ts';
import * as documents from '../../src/client/generated/documents.ts';
import { type ServedSeed, serveSeed } from '../api/serve-seed.ts';

const QUERIES = packagePath('queries');

let served: ServedSeed;
beforeAll(async () => {
  served = await serveSeed();
});
afterAll(() => served.close());

const operations = new Map(
  Object.entries(documents).flatMap(([name, operation]) =>
    operation instanceof documents.TypedDocumentString && name.endsWith('Document')
      ? [[name, operation] as const]
      : [],
  ),
);

const questions = readdirSync(QUERIES)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const text = readFileSync(join(QUERIES, file), 'utf8');
    const name = `${/^query (\w+)/m.exec(text)?.[1]}Document`;
    const answer = readFileSync(join(QUERIES, file.replace('.graphql', '.json')), 'utf8');
    return { name, data: JSON.parse(answer).data as unknown };
  });

describe('the generated documents', () => {
  it('are those of the questions', () => {
    expect([...operations.keys()].sort()).toEqual(questions.map(({ name }) => name).sort());
    expect(operations.size).toBeGreaterThanOrEqual(17);
  });

  it.each(questions)('$name gives the answer that lies beside the question', async ({ name, data }) => {
    const operation: string = `${operations.get(name)}`;
    expect(await createClient(served.url).query(operation)).toEqual(data);
  });
});

describe('query()', () => {
  it('sends variables', async () => {
    const { entity } = await createClient(served.url).query(documents.HhsMentionsDocument, {
      entity: 'org:amazon',
    });
    expect(entity?.name).toBe('Amazon');
  });

  it.each([
    ['the address of a server', ''],
    ['the same with a slash', '/'],
    ['the address of its endpoint', '/graphql'],
    ['one with a search', '/graphql?trace=1'],
  ])('takes %s', async (_what, path) => {
    const { relations } = await createClient(`${served.url}${path}`).query(documents.ChamberControlDocument);
    expect(relations.nodes).toHaveLength(2);
  });

  it('asks a plain text', async () => {
    const data = await createClient(served.url).query('{ story(id: "story:usps-2020") { id } }');
    expect(data).toEqual({ story: { id: 'story:usps-2020' } });
  });

  it('sends the headers of its client, and JSON whatever they say', async () => {
    const sent: Headers[] = [];
    const client = createClient(served.url, {
      headers: { 'X-Key': 'k', 'Content-Type': 'text/plain' },
      fetch: (url, request) => {
        sent.push(new Headers(request?.headers));
        return fetch(url, request);
      },
    });
    await client.query('{ __typename }');
    expect(sent.map((headers) => [headers.get('x-key'), headers.get('content-type')])).toEqual([
      ['k', 'application/json'],
    ]);
  });
});

describe('the source of the client', () => {
  it('imports nothing at run time but itself, so that a browser takes it', () => {
    const folder = packagePath('src', 'client');
    const imports = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(join(folder, file), 'utf8').matchAll(/^import (?!type\b).*from '(.+)'/gm),
      ])
      .map(([, source]) => source);
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((source) => !source?.startsWith('./'))).toEqual([]);
  });
});
