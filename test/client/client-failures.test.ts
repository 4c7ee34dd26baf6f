import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnswerError, TransportError } from '../../src/client/client-error.ts';
import { createClient } from '../../src/client/create-client.ts';
import { HhsMentionsDocument } from '../../src/client/generated/documents.ts';
import { type ServedSeed, serveSeed } from '../api/serve-seed.ts';
import { openStrangeServer } from './strange-server.ts';

let served: ServedSeed;
beforeAll(async () => {
  served = await serveSeed();
});
afterAll(() => served.close());

/** What `query` rejects with. */
async function failureOf(asked: Promise<unknown>): Promise<unknown> {
  return asked.then(
    (data) => expect.unreachable(`answered ${JSON.stringify(data)}`),
    (error: unknown) => error,
  );
}

async function failureAt(listener: RequestListener): Promise<unknown> {
  const server = await openStrangeServer(listener);
  try {
    return await failureOf(createClient(server.url).query('{ __typename }'));
  } finally {
    await server.close();
  }
}

describe('query() of what the server refuses', () => {
  it.each([
    ['a field that is not there', '{ story(id: "a") { nme } }', 'GRAPHQL_VALIDATION_FAILED', /"nme"/],
    ['a text that is no operation', '{ story(', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['a page that is too long', '{ entities(first: 1000) { totalCount } }', 'LIMIT_PAGE_SIZE', /100/],
    [
      'a date that is none',
      '{ events(where: { time: { within: "2020-13" } }) { totalCount } }',
      'BAD_DATE',
      /Edtf/,
    ],
  ])('throws an AnswerError for %s', async (_what, operation, code, message) => {
    const failure = await failureOf(createClient(served.url).query(operation));
    expect(failure).toBeInstanceOf(AnswerError);
    expect(failure).toMatchObject({ name: 'AnswerError', code, status: 400, data: null });
    expect((failure as AnswerError).message).toMatch(message);
    expect((failure as AnswerError).faults[0]?.extensions?.code).toBe(code);
  });

  it('throws an AnswerError for a variable of another type', async () => {
    const variables = JSON.parse('{"entity": {"id": "gov:hhs"}}') as { readonly entity: string };
    const failure = await failureOf(createClient(served.url).query(HhsMentionsDocument, variables));
    expect(failure).toMatchObject({ name: 'AnswerError', code: 'BAD_USER_INPUT' });
  });

  it('names the first of several errors and holds all', async () => {
    const failure = await failureOf(createClient(served.url).query('{ one two }'));
    expect((failure as AnswerError).faults).toHaveLength(2);
    expect((failure as AnswerError).message).toMatch(/"one".* \(and 1 more\)$/);
  });

  it('throws an AnswerError for errors that come beside data, and keeps both', async () => {
    const answer = { data: { story: null }, errors: [{ message: 'No luck.', path: ['story'] }] };
    const failure = await failureAt((_request, response) => response.end(JSON.stringify(answer)));
    expect(failure).toMatchObject({
      name: 'AnswerError',
      code: null,
      message: 'No luck.',
      status: 200,
      ...{ data: answer.data, faults: answer.errors },
    });
  });
});

describe('query() of something that is not GraphQL', () => {
  const html = '<html>Gateway</html>';
  it.each([
    ['a page instead of an answer', 200, 'text/html', html, '200 OK with text/html'],
    ['a proxy without its server', 502, 'text/html', html, '502 Bad Gateway with text/html'],
    ['JSON of another sort', 200, 'application/json', '{"ok":true}', '200 OK with application/json'],
    ['an empty answer', 204, undefined, '', '204 No Content with something of no stated type'],
    ['errors of another sort', 500, 'application/json', '{"errors":["x"]}', '500 Internal Server Error'],
    ['data with a status of failure', 500, 'application/json', '{"data":{}}', '500 Internal Server Error'],
    ['null', 200, 'application/json', 'null', '200 OK'],
  ])('throws a TransportError for %s', async (_what, status, type, body, said) => {
    const failure = await failureAt((_request, response) => {
      response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(body);
    });
    expect(failure).toBeInstanceOf(TransportError);
    expect(failure).toMatchObject({ name: 'TransportError', code: 'NOT_GRAPHQL', status });
    expect((failure as TransportError).message).toContain(`/graphql answers ${said}`);
  });
});

describe('query() of nobody', () => {
  it('throws a TransportError where nothing listens, without the search of the address', async () => {
    const server = await openStrangeServer(() => undefined);
    await server.close();
    const failure = await failureOf(createClient(`${server.url}/graphql?key=s3cret`).query('{ __typename }'));
    expect(failure).toBeInstanceOf(TransportError);
    expect(failure).toMatchObject({ code: 'UNREACHABLE', status: null, cause: expect.any(TypeError) });
    expect((failure as TransportError).message).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/graphql does not answer/,
    );
  });

  it('throws a TransportError when the answer breaks off', async () => {
    const failure = await failureAt((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"data":', () => response.destroy());
    });
    expect(failure).toMatchObject({ name: 'TransportError', code: 'UNREACHABLE' });
  });
});

describe('query() that is ended', () => {
  it('rejects with the reason of its signal', async () => {
    const reason = new Error('The reader went on.');
    const ending = new AbortController();
    const silent = await openStrangeServer(() => ending.abort(reason));
    const asked = createClient(silent.url).query('{ __typename }', {}, { signal: ending.signal });
    expect(await failureOf(asked)).toBe(reason);
    await silent.close();
  });

  it('rejects with an AbortError when its signal was ended before', async () => {
    const asked = createClient(served.url).query('{ __typename }', {}, { signal: AbortSignal.abort() });
    expect(await failureOf(asked)).toMatchObject({ name: 'AbortError' });
  });
});

describe('createClient()', () => {
  it.each(['127.0.0.1:4000', 'localhost:4000', 'ftp://127.0.0.1/graphql', 'graphql', 'http://', ''])(
    'refuses the address "%s"',
    (url) => expect(() => createClient(url)).toThrow('The address of the server is like'),
  );

  it('refuses a password in the address and does not repeat it', () => {
    expect(() => createClient('https://me:s3cret@example.org/')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('s3cret') }),
    );
  });

  it('takes a path, which a browser completes', async () => {
    const asked: string[] = [];
    const client = createClient('/graphql', {
      fetch: (path, request) => {
        asked.push(String(path));
        return fetch(`${served.url}${String(path)}`, request);
      },
    });
    expect(await client.query('{ __typename }')).toEqual({ __typename: 'Query' });
    expect(asked).toEqual(['/graphql']);
  });
});
