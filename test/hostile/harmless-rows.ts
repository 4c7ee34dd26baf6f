import { ask, askJson, get, type HarmlessRow, many, plain, post, raw } from './hostile-row.ts';

const QUERY = '{"query":"{ __typename }"}';
const ANSWER = '{"data":{"__typename":"Query"}}';
const HOST = 'host: nutgraph.example';
const noEntity = (name: unknown) =>
  ask('query ($n: String) { entities(where: { name: { is: $n } }) { totalCount } }', {
    variables: { n: name },
  });
const none = '{"data":{"entities":{"totalCount":0}}}';
const noNode = (id: string) => ask('query ($id: ID!) { node(id: $id) { id } }', { variables: { id } });
const search = (text: string) =>
  ask('query ($t: String!) { search(text: $t) { matched } }', { variables: { t: text } });

/** What looks like an attack and has an answer all the same. */
export const harmlessRows: readonly HarmlessRow[] = [
  ['a body of exactly the limit', post(QUERY.padEnd(1_000_000)), ANSWER],
  ['a body of exactly the limit in chunks', post([QUERY, ' '.repeat(1_000_000 - QUERY.length)]), ANSWER],
  ['a body in chunks of one byte', post([...QUERY]), ANSWER],
  ['a mark of byte order', post(`\uFEFF${QUERY}`), ANSWER],
  ['a mark of byte order in the document', ask('\uFEFF{ __typename }'), ANSWER],
  ['a key twice', post('{"query":"{ wrong }","query":"{ __typename }"}'), ANSWER],
  ['a key "__proto__"', post('{"query":"{ __typename }","__proto__":{"query":"{ wrong }"}}'), ANSWER],
  [
    'a key "constructor"',
    post('{"query":"{ __typename }","constructor":{"prototype":{"polluted":1}}}'),
    ANSWER,
  ],
  [
    '20,000 keys that nobody reads',
    post(`{"query":"{ __typename }",${many(20_000, (n) => `"k${n}":${n}`, ',')}}`),
    ANSWER,
  ],
  ['variables named "__proto__"', askJson('{ __typename }', '{"__proto__":{"a":1},"constructor":1}'), ANSWER],
  ['a field as "__proto__"', ask('{ __proto__: __typename }'), '{"data":{"__proto__":"Query"}}'],
  [
    'fields as "constructor" and "toString"',
    ask('{ constructor: __typename toString: __typename }'),
    '{"data":{"constructor":"Query","toString":"Query"}}',
  ],
  [
    'a row field as "__proto__"',
    ask('{ entity(id: "gov:hhs") { __proto__: id hasOwnProperty: id } }'),
    '{"__proto__":"gov:hhs","hasOwnProperty":"gov:hhs"}',
  ],
  [
    'a variable $__proto__',
    ask('query ($__proto__: ID = "gov:hhs") { nodes(ids: [$__proto__]) { id } }'),
    '{"data":{"nodes":[{"id":"gov:hhs"}]}}',
  ],
  ['a NUL in an id', noNode('gov:\0hhs'), '{"data":{"node":null}}'],
  ['an empty id', noNode(''), '{"data":{"node":null}}'],
  ['an id of Cypher', noNode("gov:x' OR 1=1 //"), '{"data":{"node":null}}'],
  ['an id that climbs', noNode('article:../../etc/passwd'), '{"data":{"node":null}}'],
  ['a relation of "__proto__"', noNode('relation:__proto__/__proto__/__proto__'), '{"data":{"node":null}}'],
  [
    'a relation of Cypher',
    noNode('relation:gov:a/X`]->() DETACH DELETE n //`/gov:b'),
    '{"data":{"node":null}}',
  ],
  ['a NUL in a text', noEntity('\0'), none],
  ['a text of Cypher', noEntity("x' }) DETACH DELETE n //"), none],
  ['a text with every quote', noEntity('\'"`\\'), none],
  ['a text that is a slow expression', noEntity('^(a+)+$'), none],
  ['a text of 100 accents', noEntity(`a${'\u0301'.repeat(100)}`), none],
  ['a search in the words of Lucene', search('name:* AND (a OR b)~0.1^9 [a TO z] "'), '{"data":{"search":['],
  ['a search for control characters', search('\0\u0007\u001b[31m\u202e'), '{"data":{"search":['],
  [
    'a search for a word of 3,000 letters once it is folded',
    search('\ufdfa'.repeat(200)),
    '{"data":{"search":[]}}',
  ],
  ['a search for nothing', search(' '), '{"data":{"search":[]}}'],
  ['a search for a slow expression', search('(a+)+$ .*.*.*'), '{"data":{"search":['],
  [
    'a search for a lone half of a letter',
    post('{"query":"{ search(text: \\"a\\") { matched } }","variables":{"x":"\\ud800"}}'),
    '{"data":{"search":[',
  ],
  ['a page of no rows', ask('{ entities(first: 0) { nodes { id } } }'), '{"data":{"entities":{"nodes":[]}}}'],
  ['what nobody may ask again for', get('{ __typename }'), ANSWER],
  ['a long query by GET', get(`{ __typename #${'x'.repeat(12_000)}\n}`), ANSWER],
  [
    '3,000 headers',
    raw([
      'GET /health/live HTTP/1.1',
      HOST,
      'connection: close',
      ...Array.from({ length: 2900 }, () => 'a:b'),
    ]),
    '{"live":true}',
  ],
  [
    'headers named "__proto__"',
    raw([
      'GET /health/live HTTP/1.1',
      HOST,
      'connection: close',
      '__proto__: a',
      'constructor: b',
      '__proto__: c',
    ]),
    '{"live":true}',
  ],
  [
    '50 questions at once on one line',
    { raw: `GET /health/live HTTP/1.1\r\n${HOST}\r\n\r\n`.repeat(50) },
    '{"live":true}',
  ],
  ['a wait for leave', post(QUERY, { expect: '100-continue' }), ANSWER],
  [
    'a condition that always holds',
    plain('GET', '/health/live', { 'if-none-match': '*', range: 'bytes=0-999999999999' }),
    '{"live":true}',
  ],
  [
    'a host of somebody else',
    plain('GET', '/health/live', {
      host: 'evil.example',
      'x-forwarded-for': '::1',
      'x-original-url': '/admin',
    }),
    '{"live":true}',
  ],
];
