/** Operations with an argument that will not do, or one that only seems so, over the seed story. */
export function refusedOperations(cursors: (list: string, orderBy: string) => readonly string[]) {
  const [claim = ''] = cursors('Query.claims', 'READING');
  const [relation = ''] = cursors('Entity.relations', 'READING');
  const bent = Buffer.from('["Query.claims","READING"]').toString('base64url');
  return [
    ['{ claims(first: 101) { totalCount } }', {}, 'a page that is too large'],
    ['{ claims(first: -1) { totalCount } }', {}, 'a page below nothing'],
    ['query ($n: Int) { claims(first: $n) { totalCount } }', { n: 1000 }, 'the same by a variable'],
    [`{ claims(after: "${claim}", orderBy: KIND) { totalCount } }`, {}, 'a cursor of another order'],
    [`{ relations(after: "${relation}") { totalCount } }`, {}, 'a cursor of another list'],
    [`{ stories { claims(after: "${claim}") { totalCount } } }`, {}, 'the same below a row'],
    ['query ($c: String) { claims(after: $c) { totalCount } }', { c: 'no cursor' }, 'no cursor'],
    ['{ claims(after: "") { totalCount } }', {}, 'an empty cursor'],
    [`{ claims(after: "${bent}") { totalCount } }`, {}, 'a cursor that lacks its key'],
    [
      'query ($t: Edtf) { events(where: { time: { within: $t } }) { totalCount } }',
      { t: '2020-13' },
      'no month',
    ],
    ['{ events(where: { time: { overlaps: "2020-06?" } }) { totalCount } }', {}, 'a date beyond level 0'],
    [
      '{ events(where: { time: { within: "2021/2020" } }) { totalCount } }',
      {},
      'an interval that ends first',
    ],
    [
      '{ claims(where: { or: [{ not: { assertedOn: { within: "2020-02-30" } } }] }) { totalCount } }',
      {},
      'no day',
    ],
    [
      '{ stories { ...F } } fragment F on Story { claims(first: 101) { totalCount } }',
      {},
      'inside a fragment',
    ],
    ['{ story(id: "story:none") { claims(first: 101) { totalCount } } }', {}, 'where there is no row'],
    [
      '{ claims(first: 1) { totalCount } figures(first: 101) { totalCount } }',
      {},
      'beside a root that is right',
    ],
    ['{ search(text: "a", first: 101) { matched } }', {}, 'too many hits'],
    [
      'query ($t: String!) { search(text: $t) { matched } }',
      { t: 'é'.repeat(201) },
      'a text that is too long',
    ],
    ['{ paths(from: "a", to: "b", first: 11) { length } }', {}, 'too many paths'],
    ['{ paths(from: "a", to: "b", first: -1) { length } }', {}, 'fewer paths than none'],
    ['{ paths(from: "a", to: "b", maxHops: 7) { length } }', {}, 'paths that are too long'],
    ['{ paths(from: "a", to: "a", maxHops: -1) { length } }', {}, 'paths shorter than none'],
    ['{ graph { truncated } }', {}, 'a graph of nothing'],
    ['query ($s: ID) { graph(story: $s, around: null) { truncated } }', { s: null }, 'the same by nulls'],
    ['{ graph(around: [], depth: 7) { truncated } }', {}, 'a graph that is too deep'],
    ['{ graph(around: [], depth: -1) { truncated } }', {}, 'one below the middle'],
    ['{ graph(story: "a", first: 201) { truncated } }', {}, 'one that is too large'],
    ['{ calculate(operation: SUM, figures: ["a"], decimals: 19) { value } }', {}, 'too many decimals'],
    ['{ calculate(operation: SUM, figures: ["a"], decimals: -1) { value } }', {}, 'fewer decimals than none'],
    [
      'query ($f: [ID!]!) { calculate(operation: SUM, figures: $f) { value } }',
      { f: Array.from({ length: 101 }, (_, at) => `figure:usps-2020/f${at}`) },
      'too many figures',
    ],
    [
      '{ calculate(operation: SUM, figures: [], decimals: 19) { value } stories { id } }',
      {},
      'an argument that is wrong whatever the figures, beside a root that is right',
    ],
    ['{ figures(where: { period: { within: "2020-13" } }) { totals { count } } }', {}, 'no month of totals'],
    ['{ claims { nope } }', {}, 'an unknown field'],
    ['query ($n: Int) { claims(first: $n) { totalCount } }', { n: 'many' }, 'a variable of the wrong type'],
  ] as const;
}

/** Operations with such an argument where it does not count. */
export const SPARED_OPERATIONS = [
  ['{ graph(depth: 9) @skip(if: true) { truncated } graph2: graph(around: []) { truncated } }', {}],
  ['{ paths(from: "a", to: "b", first: null, maxHops: null, types: null) { length } }', {}],
  ['query ($t: String!) { search(text: $t, first: 1) { matched } }', { t: '🚢'.repeat(200) }],
  ['{ graph(story: "", around: null, depth: null, first: null, types: null) { truncated } }', {}],
  ['{ claims(first: 101) @skip(if: true) { totalCount } figures(first: 1) { totalCount } }', {}],
  ['query ($n: Int) { claims(first: $n) { nodes { id } } }', { n: null }],
  ['query ($a: String) { claims(first: null, after: $a, orderBy: null) { nodes { id } } }', {}],
  [
    'query ($on: Boolean!) { stories { claims(first: 101) @include(if: $on) { totalCount } id } }',
    { on: false },
  ],
] as const;
