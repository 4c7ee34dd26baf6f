import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSeed, serveSeed } from './serve-seed.ts';

const graphqlJson = 'application/graphql-response+json';
let served: ServedSeed;

beforeAll(async () => {
  served = await serveSeed({ CORS_ORIGIN: 'https://news.example', NUTGRAPH_LIMIT_BODY: '2kB' });
});
afterAll(() => served.close());

const get = (path: string, init: RequestInit = {}) => fetch(`${served.url}${path}`, init);
const post = (body: BodyInit | undefined, headers: Record<string, string> = {}, more: object = {}) =>
  get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body }),
    ...more,
  });

async function codeOf(response: Response): Promise<[number, string]> {
  const { errors } = (await response.json()) as { errors: [{ extensions: { code: string } }] };
  return [response.status, errors[0].extensions.code];
}

describe('/health', () => {
  it('says that the process lives', async () => {
    const response = await get('/health/live');
    expect([response.status, await response.json()]).toEqual([200, { live: true }]);
  });

  it('says what is loaded', async () => {
    const response = await get('/health/ready');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      ready: true,
      engine: 'embedded',
      dataVersion: expect.stringMatching(/^[0-9a-f]{64}$/),
      stories: ['usps-2020'],
    });
  });
});

describe('the schema for tools', () => {
  it('is served as text', async () => {
    const response = await get('/schema.graphql');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(
      buildSchema(await response.text())
        .getQueryType()
        ?.getFields(),
    ).toHaveProperty('entity');
  });

  it('is served as the possible types of interfaces', async () => {
    const types = (await (await get('/possible-types.json')).json()) as Record<string, string[]>;
    expect(types.Sourced?.sort()).toEqual(['Event', 'Figure', 'Relation']);
  });
});

describe('the playground', () => {
  it.each(['/', '/graphiql'])('is at %s and speaks to nobody else', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
    const html = await response.text();
    const loaded = html
      .replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')
      .matchAll(/\b(?:src|href)\s*=\s*"([^"]*)"/g);
    expect([...loaded].map(([, address]) => address?.slice(0, 5))).toEqual(['data:']);
    expect(html).toContain('"endpoint":"/graphql"');
  });

  it('is sent packed, and not again when it is the same', async () => {
    const response = await get('/graphiql', { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(4_000_000);
    expect(await response.text()).toContain('<!doctype html>');
    const etag = response.headers.get('etag') ?? '';
    const again = await get('/graphiql', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe('paths and methods', () => {
  it.each([
    ['GET', '/nowhere', 404, null],
    ['GET', '/graphql/', 404, null],
    ['GET', '/../package.json', 404, null],
    ['GET', '/__proto__', 404, null],
    ['POST', '/graphiql', 405, 'GET, HEAD, OPTIONS'],
    ['PUT', '/graphql', 405, 'GET, HEAD, POST, OPTIONS'],
    ['DELETE', '/health/ready', 405, 'GET, HEAD, OPTIONS'],
  ])('%s %s is %i', async (method, path, status, allow) => {
    const response = await get(path, { method });
    expect(response.headers.get('allow')).toBe(allow);
    expect(await codeOf(response)).toEqual([status, 'BAD_INPUT']);
  });

  it('answers HEAD as GET, without a body', async () => {
    const response = await get('/health/live', { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
      200,
      '14',
      '',
    ]);
  });

  it('answers a request that is not HTTP with 400 and lives on', async () => {
    const { port } = new URL(served.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('what is this\r\n\r\n'));
      socket.on('data', (data) => resolve(String(data)));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect((await get('/health/live')).status).toBe(200);
  });

  it('says on every answer that its kind is not to be guessed', async () => {
    for (const path of ['/', '/graphql', '/nowhere', '/health/live']) {
      expect((await get(path)).headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('bodies', () => {
  const query = JSON.stringify({ query: '{ __typename }' });

  it.each<[string, BodyInit | undefined, Record<string, string>, number, string]>([
    ['no body', undefined, {}, 400, 'BAD_INPUT'],
    ['broken JSON', '{"query": ', {}, 400, 'BAD_INPUT'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 400, 'BAD_INPUT'],
    ['a JSON text', '"{ __typename }"', {}, 400, 'BAD_REQUEST'],
    ['a batch', `[${query}]`, {}, 400, 'BAD_REQUEST'],
    ['no query', '{"variables": {}}', {}, 400, 'BAD_REQUEST'],
    ['a query that is no text', '{"query": 1}', {}, 400, 'BAD_REQUEST'],
    ['variables as text', '{"query": "{ __typename }", "variables": "{}"}', {}, 400, 'BAD_REQUEST'],
    [
      'a form',
      'query=%7B__typename%7D',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'BAD_INPUT',
    ],
    ['plain text', query, { 'content-type': 'text/plain' }, 415, 'BAD_INPUT'],
    ['another alphabet', query, { 'content-type': 'application/json; charset=latin1' }, 415, 'BAD_INPUT'],
    ['a packed body', query, { 'content-encoding': 'gzip' }, 415, 'BAD_INPUT'],
    ['a long body', JSON.stringify({ query: ' '.repeat(3000) }), {}, 413, 'LIMIT_BODY'],
  ])('refuses %s', async (_what, body, headers, status, code) => {
    expect(await codeOf(await post(body, headers))).toEqual([status, code]);
  });

  it('refuses a long body that does not say how long it is', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let chunk = 0; chunk < 10; chunk += 1)
          controller.enqueue(new TextEncoder().encode(' '.repeat(500)));
        controller.close();
      },
    });
    const response = await post(body as never, {}, { duplex: 'half' });
    expect(response.status).toBe(413);
    expect(response.headers.get('connection')).toBe('close');
    const { errors } = (await response.json()) as { readonly errors: readonly object[] };
    const setting = 'NUTGRAPH_LIMIT_BODY';
    expect(errors).toMatchObject([
      { extensions: { code: 'LIMIT_BODY', limit: 2000, value: expect.any(Number), setting } },
    ]);
  });

  it.each(['application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'APPLICATION/JSON'])(
    'takes %s',
    async (contentType) => {
      expect((await post(query, { 'content-type': contentType })).status).toBe(200);
    },
  );

  it('lives on when a client goes away in the middle of a body', async () => {
    const { port } = new URL(served.url);
    await new Promise<void>((resolve) => {
      const head =
        'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n';
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(`${head}{"quer`, () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    expect((await get('/health/live')).status).toBe(200);
  });
});

describe('pages of other origins', () => {
  it('are let in where CORS_ORIGIN lists them', async () => {
    const response = await post('{"query":"{ __typename }"}', { origin: 'https://news.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect(response.headers.get('vary')).toBe('Origin');
  });

  it.each(['https://other.example', 'https://news.example.evil.example', 'http://news.example', 'null'])(
    'read no answer from %s',
    async (origin) => {
      const response = await post('{"query":"{ __typename }"}', { origin });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('vary')).toBe('Origin');
    },
  );

  it('are told what they may send', async () => {
    const response = await get('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://news.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-trace',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type,x-trace');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('are refused before they ask where nobody listed them', async () => {
    const headers = { origin: 'https://other.example', 'access-control-request-method': 'POST' };
    const response = await get('/graphql', { method: 'OPTIONS', headers });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await codeOf(response)).toEqual([403, 'BAD_INPUT']);
  });

  it('cannot make a browser ask by a plain link or form', async () => {
    const link = await get('/graphql?query=%7B__typename%7D');
    expect(await codeOf(link)).toEqual([400, 'BAD_REQUEST']);
    const client = await get('/graphql?query=%7B__typename%7D', {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([client.status, await client.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });
});

describe('kinds of answers', () => {
  it.each([
    [undefined, 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    [graphqlJson, `${graphqlJson}; charset=utf-8`],
    [`${graphqlJson}, application/json;q=0.9`, `${graphqlJson}; charset=utf-8`],
  ])('for Accept %s is %s', async (accept, contentType) => {
    const response = await post('{"query":"{ __typename }"}', accept === undefined ? {} : { accept });
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('refuses to answer in any other', async () => {
    const response = await post('{"query":"{ __typename }"}', { accept: 'text/csv' });
    expect(await codeOf(response)).toEqual([406, 'BAD_REQUEST']);
  });
});

it('packs the same page that it sends plain', async () => {
  const { port } = new URL(served.url);
  const plain = await (await get('/graphiql', { headers: { 'accept-encoding': 'identity' } })).text();
  const packed = await new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write('GET /graphiql HTTP/1.1\r\nhost: a\r\naccept-encoding: gzip\r\nconnection: close\r\n\r\n'),
    );
    socket.on('data', (data) => chunks.push(data));
    socket.on('end', () => resolve(Buffer.concat(chunks)));
    socket.on('error', reject);
  });
  const body = packed.subarray(packed.indexOf('\r\n\r\n') + 4);
  expect(gunzipSync(body).toString()).toBe(plain);
});
