import { get, type HostileRequest, plain, type RefusedRow } from './hostile-row.ts';

const CLIENT = { 'apollo-require-preflight': '1' };
const nothingAt = (path: string): RefusedRow => [
  `the path ${path.slice(0, 40)}`,
  plain('GET', path),
  404,
  'BAD_INPUT',
];
const method = (name: string, path = '/graphql'): HostileRequest => plain(name, path);

/** Methods, paths and query strings. */
export const pathRows: readonly RefusedRow[] = [
  ['PUT', method('PUT'), 405, 'BAD_INPUT'],
  ['DELETE', method('DELETE'), 405, 'BAD_INPUT'],
  ['PATCH', method('PATCH'), 405, 'BAD_INPUT'],
  ['TRACE', method('TRACE'), 405, 'BAD_INPUT'],
  ['PROPFIND', method('PROPFIND'), 405, 'BAD_INPUT'],
  ['POST where only GET goes', method('POST', '/health/ready'), 405, 'BAD_INPUT'],
  [
    'a page of another origin that asks what it may',
    plain('OPTIONS', '/graphql', {
      origin: `https://${'x'.repeat(5000)}.example`,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x'.repeat(5000),
    }),
    403,
    'BAD_INPUT',
  ],
  ...[
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/..%5c..%5cpackage.json',
    '//graphql',
    '/graphql/',
    '/GRAPHQL',
    '/graphql%00',
    '/graphql;a=b',
    '/%',
    '/%zz',
    '/%c0%af',
    '/__proto__',
    '/constructor',
    '/toString',
    '/.git/config',
    '/src/app.ts',
    '/health/ready/..;/x',
    `/${'a'.repeat(12_000)}`,
    `/${'a/'.repeat(6000)}`,
    'http://evil.example/graphql',
    '*',
  ].map(nothingAt),
  ['a link to a question', plain('GET', '/graphql?query=%7B__typename%7D'), 400, 'BAD_REQUEST'],
  ['a link to nothing', plain('GET', '/graphql', CLIENT), 400, 'BAD_REQUEST'],
  ['a query of half letters', plain('GET', '/graphql?query=%7B%', CLIENT), 400, 'GRAPHQL_PARSE_FAILED'],
  [
    'a query of bytes that are no letters',
    plain('GET', '/graphql?query=%ff%fe', CLIENT),
    400,
    'GRAPHQL_PARSE_FAILED',
  ],
  ['two queries', plain('GET', '/graphql?query=%7Ba%7D&query=%7Bb%7D', CLIENT), 400, 'BAD_REQUEST'],
  ['variables that are no JSON', get('{ __typename }', '&variables=%7B'), 400, 'BAD_REQUEST'],
  ['variables that are a list', get('{ __typename }', '&variables=%5B%5D'), 400, 'BAD_REQUEST'],
  ['extensions that are no JSON', get('{ __typename }', '&extensions=x'), 400, 'BAD_REQUEST'],
  [
    'variables in each other, 1,500 deep',
    get('{ __typename }', `&variables=${'['.repeat(1500)}`),
    400,
    'BAD_REQUEST',
  ],
  [
    'a stored document under no text by GET',
    plain(
      'GET',
      `/graphql?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":{"toString":1}}}')}`,
      CLIENT,
    ),
    400,
    'BAD_REQUEST|BAD_INPUT',
  ],
  ['5,000 parameters', plain('GET', `/graphql?${'a&'.repeat(5000)}`, CLIENT), 400, 'BAD_REQUEST'],
  ['a long query that is not', get(`{ ${'x'.repeat(9000)} }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['2,000 aliases by GET', get(`{ ${'a:id '.repeat(1000)} }`), 400, 'LIMIT_ALIASES'],
  [
    'a web socket',
    plain('GET', '/graphql', { upgrade: 'websocket', connection: 'upgrade' }),
    400,
    'BAD_REQUEST',
  ],
];
