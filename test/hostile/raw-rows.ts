import { type RefusedRow, raw } from './hostile-row.ts';

const HOST = 'host: nutgraph.example';
const JSON_KIND = 'content-type: application/json';
const PREFLIGHT = 'apollo-require-preflight: 1';
const POST = ['POST /graphql HTTP/1.1', HOST, JSON_KIND, 'accept: application/graphql-response+json'];
const QUERY = '{"query":"{ __typename }"}';

/** Bytes that are hardly HTTP. Most are refused by Node itself, without a body. */
export const rawRows: readonly RefusedRow[] = [
  ['no HTTP', raw(['what is this']), 400, ''],
  ['the greeting of TLS', { raw: '\u0016\u0003\u0001\u0002\0\u0001\0' }, 400, ''],
  ['the greeting of HTTP/2', raw(['PRI * HTTP/2.0', '', 'SM', '']), 400, ''],
  ['a version that is not', raw(['GET / HTTP/9.9', HOST]), 400, ''],
  ['no host', raw(['GET /health/live HTTP/1.1']), 400, ''],
  ['a method that is not', raw(['HACK /graphql HTTP/1.1', HOST]), 400, ''],
  ['headers of 20 kB', raw(['GET /health/live HTTP/1.1', HOST, `x: ${'a'.repeat(20_000)}`]), 431, ''],
  ['a path of 20 kB', raw([`GET /${'a'.repeat(20_000)} HTTP/1.1`, HOST]), 431, ''],
  ['a header with a NUL', raw(['GET /health/live HTTP/1.1', HOST, 'x: a\0b']), 400, ''],
  ['a header without a name', raw(['GET /health/live HTTP/1.1', HOST, ': a']), 400, ''],
  [
    'a header with a blank before its colon',
    raw([...POST, 'transfer-encoding : chunked'], '0\r\n\r\n'),
    400,
    '',
  ],
  [
    'a length and chunks',
    raw([...POST, 'content-length: 5', 'transfer-encoding: chunked'], '0\r\n\r\nGET / HTTP/1.1\r\n\r\n'),
    400,
    '',
  ],
  ['two lengths', raw([...POST, 'content-length: 5', 'content-length: 6'], QUERY), 400, ''],
  ['a length below zero', raw([...POST, 'content-length: -5'], QUERY), 400, ''],
  ['a length in hexadecimal', raw([...POST, 'content-length: 0x1a'], QUERY), 400, ''],
  ['a length beyond all numbers', raw([...POST, `content-length: ${'9'.repeat(30)}`], QUERY), 400, ''],
  ['chunks and then none', raw([...POST, 'transfer-encoding: chunked, identity'], '0\r\n\r\n'), 400, ''],
  [
    'a chunk whose length is no number',
    raw([...POST, 'transfer-encoding: chunked'], 'zz\r\n{}\r\n0\r\n\r\n'),
    400,
    '',
  ],
  [
    'a chunk of 2^64 bytes',
    raw([...POST, 'transfer-encoding: chunked'], 'fffffffffffffffff\r\n{}\r\n'),
    400,
    '',
  ],
  [
    'a chunk longer than it says',
    raw([...POST, 'transfer-encoding: chunked'], '2\r\n{"a":1}\r\n0\r\n\r\n'),
    400,
    '',
  ],
  [
    'a length of 5 MB and a wait for leave',
    raw([...POST, 'content-length: 5000000', 'expect: 100-continue']),
    413,
    'LIMIT_BODY',
  ],
  [
    'an expectation that is not',
    raw([...POST, 'content-length: 26', 'expect: the-unexpected'], QUERY),
    417,
    '',
  ],
  ['a shorter length than the body', raw([...POST, 'content-length: 5'], QUERY), 400, ''],
  ['a host that is none', raw(['GET /graphql HTTP/1.1', 'host: a"><script>', PREFLIGHT]), 400, 'BAD_REQUEST'],
  ['a path with letters of Latin', raw(['GET /caf\u00e9 HTTP/1.1', HOST]), 400, ''],
  ['a path from somewhere else', raw(['GET ../../etc/passwd HTTP/1.1', HOST]), 400, ''],
  ['a question, then noise', raw(['GET /health/live HTTP/1.1', HOST, '', 'what is this']), 400, ''],
  [
    'a question and more in its body',
    raw(
      [
        'POST /graphql HTTP/1.1',
        HOST,
        'content-type: application/json',
        'content-length: 26',
        'connection: close',
      ],
      `${QUERY}GET /etc/passwd HTTP/1.1\r\n\r\n`,
    ),
    400,
    '',
  ],
];
