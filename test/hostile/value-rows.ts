import { ask, askJson, type CostlyRow, many, type RefusedRow } from './hostile-row.ts';

const first = (literal: string) => ask(`{ entities(first: ${literal}) { totalCount } }`);
const firstVariable = (json: string) =>
  askJson('query ($first: Int) { entities(first: $first) { totalCount } }', `{"first":${json}}`);
const value = (literal: string) => ask(`{ figures(where: { value: { gt: ${literal} } }) { totalCount } }`);
const valueVariable = (json: string) =>
  askJson('query ($d: Decimal) { figures(where: { value: { gt: $d } }) { totalCount } }', `{"d":${json}}`);
const time = (edtf: string) =>
  ask('query ($t: Edtf) { events(where: { time: { overlaps: $t } }) { totalCount } }', {
    variables: { t: edtf },
  });
const after = (cursor: unknown) =>
  ask('query ($after: String) { entities(after: $after) { nodes { id } } }', {
    variables: { after: cursor },
  });
const nodes = (ids: readonly string[]) =>
  ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids } });
const calculate = (ids: readonly string[], decimals: string) =>
  ask(`query ($ids: [ID!]!) { calculate(operation: SUM, figures: $ids, decimals: ${decimals}) { value } }`, {
    variables: { ids },
  });
const search = (text: string) =>
  ask('query ($t: String!) { search(text: $t) { matched } }', { variables: { t: text } });
const filters = (count: number, filter: string) =>
  askJson(
    'query ($w: [EntityFilter!]) { entities(where: { or: $w }) { totalCount } }',
    `{"w":[${many(count, () => filter, ',')}]}`,
  );
const cursor = (json: string) => Buffer.from(json).toString('base64url');

/** Values that are too large, too many, of the wrong kind, or forged. */
export const valueRows: readonly RefusedRow[] = [
  [
    'a picture 2^31 - 1 relations deep',
    ask('{ graph(around: ["org:usps"], depth: 2147483647) { truncated } }'),
    400,
    'BAD_INPUT',
  ],
  [
    'a picture 2^31 - 1 relations deep in a variable',
    ask('query ($d: Int) { graph(around: ["org:usps"], depth: $d) { truncated } }', {
      variables: { d: 2147483647 },
    }),
    400,
    'BAD_INPUT',
  ],
  ['a page of 1e9 rows', first('1000000000'), 400, 'LIMIT_PAGE_SIZE'],
  ['a page of -1 rows', first('-1'), 400, 'LIMIT_PAGE_SIZE'],
  ['a page of 1.5 rows', first('1.5'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a page of "10" rows', first('"10"'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a page of 2^31 rows', first('2147483648'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a page of 1e400 rows', first('1e400'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a page of 900,000 digits', first('9'.repeat(900_000)), 400, 'LIMIT_TOKENS'],
  ['a page of 1e9 rows in a variable', firstVariable('1000000000'), 400, 'LIMIT_PAGE_SIZE'],
  ['a page of 1.5 rows in a variable', firstVariable('1.5'), 400, 'BAD_USER_INPUT'],
  ['a page of "10" rows in a variable', firstVariable('"10"'), 400, 'BAD_USER_INPUT'],
  ['a page of 2^53 rows in a variable', firstVariable('9007199254740993'), 400, 'BAD_USER_INPUT'],
  ['a page of 1e400 rows in a variable', firstVariable('1e400'), 400, 'BAD_USER_INPUT'],
  ['a page of an object in a variable', firstVariable('{"__proto__":1}'), 400, 'BAD_USER_INPUT'],
  ['a page of a text of 900 kB', firstVariable(`"${'x'.repeat(900_000)}"`), 400, 'BAD_USER_INPUT'],
  [
    'a page of an array of 200,000 zeros',
    firstVariable(`[${many(200_000, () => '0', ',')}]`),
    400,
    'BAD_USER_INPUT',
  ],
  ['a number of 9,000 digits', value(`"${'9'.repeat(9000)}"`), 400, 'BAD_INPUT'],
  ['a number of 9,000 decimals', value(`"0.${'3'.repeat(9000)}"`), 400, 'BAD_INPUT'],
  ['a number of 900,000 digits without quotes', value('9'.repeat(900_000)), 400, 'LIMIT_TOKENS'],
  ['a number of 10,000 digits in a variable', valueVariable(`"${'9'.repeat(10_000)}"`), 400, 'BAD_INPUT'],
  ['a number of 10,000 digits', value(`"${'9'.repeat(10_000)}"`), 400, 'LIMIT_TOKENS'],
  ['a number with an exponent', value('"1e400"'), 400, 'BAD_INPUT'],
  ['a number with an exponent without quotes', value('1e999999999'), 400, 'BAD_INPUT'],
  ['no number', value('"NaN"'), 400, 'BAD_INPUT'],
  ['a hexadecimal number', value('"0xff"'), 400, 'BAD_INPUT'],
  ['a number beyond JSON', valueVariable('1e400'), 400, 'BAD_INPUT'],
  ['a number that floats cannot hold', valueVariable('9007199254740993'), 400, 'BAD_INPUT'],
  ['a number of 900,000 digits in a variable', valueVariable(`"${'9'.repeat(900_000)}"`), 400, 'BAD_INPUT'],
  ['digits of another alphabet', valueVariable('"٣٤"'), 400, 'BAD_INPUT'],
  ['a date of 900 kB', time('2020-01-01/'.repeat(80_000)), 400, 'BAD_DATE'],
  ['a date of a far year', time('Y17000000000'), 400, 'BAD_DATE'],
  ['a date with an exponent', time('Y-17E700'), 400, 'BAD_DATE'],
  ['an interval that ends before it begins', time('2020-12/2020-01'), 400, 'BAD_DATE'],
  ['a day that is not in the calendar', time('2020-02-30'), 400, 'BAD_DATE'],
  ['a set of dates', time('{1667,1668,1670..1672}'), 400, 'BAD_DATE'],
  ['a date with a gap', time('20XX-XX'), 400, 'BAD_DATE'],
  ['a date with a NUL', time('2020-04\0'), 400, 'BAD_DATE'],
  ['a date in words', time("2020'; DROP"), 400, 'BAD_DATE'],
  ['a cursor that is no cursor', after('!!!'), 400, 'BAD_INPUT'],
  ['an empty cursor', after(''), 400, 'BAD_INPUT'],
  ['a cursor of JSON of another shape', after(cursor('{"a":1}')), 400, 'BAD_INPUT'],
  ['a cursor of deep JSON', after(cursor('['.repeat(5000) + ']'.repeat(5000))), 400, 'BAD_INPUT'],
  [
    'a cursor of JSON 300,000 deep',
    after(cursor('['.repeat(300_000) + ']'.repeat(300_000))),
    400,
    'BAD_INPUT',
  ],
  ['a cursor with "__proto__"', after(cursor('{"__proto__":{"list":1}}')), 400, 'BAD_INPUT'],
  ['a cursor of 100 kB', after('A'.repeat(100_000)), 400, 'BAD_INPUT'],
  ['a cursor of 900 kB', after(cursor(JSON.stringify(['x'.repeat(600_000)]))), 400, 'BAD_INPUT'],
  ['a cursor that is a number', after(5), 400, 'BAD_USER_INPUT'],
  [
    '100,000 ids at once',
    nodes(Array.from({ length: 100_000 }, (_, n) => `a:${n}`)),
    400,
    'LIMIT_COST|LIMIT_PAGE_SIZE',
  ],
  [
    '60,000 times the same id',
    nodes(Array.from({ length: 60_000 }, () => 'gov:hhs')),
    400,
    'LIMIT_COST|LIMIT_PAGE_SIZE',
  ],
  [
    'an id that is null',
    ask('query ($id: ID!) { node(id: $id) { id } }', { variables: { id: null } }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'an id that is an object',
    askJson('query ($id: ID!) { node(id: $id) { id } }', '{"id":{"__proto__":"a"}}'),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a type that is not',
    ask('{ entities(where: { types: [constructor] }) { totalCount } }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a type of 100 kB',
    ask(`{ entities(where: { types: [${'A'.repeat(100_000)}] }) { totalCount } }`),
    400,
    'LIMIT_TOKENS',
  ],
  [
    'an input key "__proto__"',
    ask('{ entities(where: { __proto__: {} }) { totalCount } }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'an input key "constructor" in a variable',
    askJson('query ($w: EntityFilter) { entities(where: $w) { totalCount } }', '{"w":{"constructor":{}}}'),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'an input key "__proto__" in a variable',
    askJson('query ($w: EntityFilter) { entities(where: $w) { totalCount } }', '{"w":{"__proto__":{}}}'),
    400,
    'BAD_USER_INPUT',
  ],
  [
    '10,000 input keys in a variable',
    askJson(
      'query ($w: EntityFilter) { entities(where: $w) { totalCount } }',
      `{"w":{${many(10_000, (n) => `"k${n}":1`, ',')}}}`,
    ),
    400,
    'BAD_USER_INPUT',
  ],
  [
    '50,000 wrong values in a list',
    askJson(
      'query ($w: [EntityType!]) { entities(where: { types: $w }) { totalCount } }',
      `{"w":[${many(50_000, () => '"X"', ',')}]}`,
    ),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a path of 99 hops',
    ask('{ paths(from: "org:usps", to: "org:amazon", maxHops: 99) { length } }'),
    400,
    'BAD_INPUT|LIMIT_DEPTH|LIMIT_COST',
  ],
  [
    'a path of -1 hops',
    ask('{ paths(from: "org:usps", to: "org:amazon", maxHops: -1) { length } }'),
    400,
    'BAD_INPUT|LIMIT_DEPTH',
  ],
  [
    'a million paths',
    ask('{ paths(from: "org:usps", to: "org:amazon", first: 1000000) { length } }'),
    400,
    'LIMIT_PAGE_SIZE',
  ],
  [
    'a picture of a million nodes',
    ask('{ graph(story: "story:usps-2020", first: 1000000) { truncated } }'),
    400,
    'LIMIT_PAGE_SIZE',
  ],
  [
    'a picture 99 relations wide',
    ask('{ graph(around: ["org:usps"], depth: 99) { truncated } }'),
    400,
    'BAD_INPUT|LIMIT_DEPTH|LIMIT_COST',
  ],
  ['a picture of nothing', ask('{ graph { truncated } }'), 400, 'BAD_INPUT'],
  [
    'a sum of 10,000 figures',
    calculate(
      Array.from({ length: 10_000 }, (_, n) => `figure:usps-2020/f${n}`),
      '1',
    ),
    400,
    'BAD_INPUT|LIMIT_COST|LIMIT_PAGE_SIZE',
  ],
  ['a sum to 1e9 decimals', calculate(['figure:usps-2020/f01'], '1000000000'), 400, 'BAD_INPUT'],
  ['a sum to -1 decimals', calculate(['figure:usps-2020/f01'], '-1'), 400, 'BAD_INPUT'],
  ['a search for 1,000 words', search('amazon '.repeat(1000)), 400, 'BAD_INPUT'],
  ['a search for 900 kB', search('a'.repeat(900_000)), 400, 'BAD_INPUT'],
];

/** Values that are large and may well be answered. */
export const valueCostlyRows: readonly CostlyRow[] = [
  [
    'an id of 900 kB',
    ask('query ($id: ID!) { node(id: $id) { id } }', { variables: { id: `gov:${'x'.repeat(900_000)}` } }),
  ],
  ['an id of 900 kB in the document', ask(`{ entity(id: "gov:${'x'.repeat(900_000)}") { id } }`)],
  [
    'an id that is a long number',
    askJson('query ($id: ID!) { node(id: $id) { id } }', '{"id":12345678901234567890}'),
  ],
  [
    'a text of 900 kB in a filter',
    ask('query ($t: String) { entities(where: { name: { contains: $t } }) { totalCount } }', {
      variables: { t: 'x'.repeat(900_000) },
    }),
  ],
  [
    '100,000 ids in a filter',
    ask('query ($ids: [ID!]) { entities(where: { ids: $ids }) { totalCount } }', {
      variables: { ids: Array.from({ length: 100_000 }, (_, n) => `a${n}`) },
    }),
  ],
  ['20,000 empty filters', filters(20_000, '{}')],
  ['400 filters, each with a relation', filters(400, '{"related":{"types":["HEADS"]}}')],
  ['1,000 filters, each with a relation', filters(1000, '{"related":{"types":["HEADS"]}}')],
  ['5,000 filters, each with a relation', filters(5000, '{"related":{"types":["HEADS"]}}')],
  [
    '1,000 filters, each with a relation in a relation',
    filters(1000, '{"related":{"from":{"related":{"to":{"name":{"is":"x"}}}}}}'),
  ],
  [
    '400 relations in one filter',
    askJson(
      'query ($w: [RelationFilter!]) { entities(where: { related: { and: $w } }) { totalCount } }',
      `{"w":[${many(400, () => '{"from":{"related":{"types":["HEADS"]}}}', ',')}]}`,
    ),
  ],
  [
    '300 filters in the document',
    ask(`{ entities(where: { or: [${many(300, (n) => `{ name: { is: "n${n}" } }`)}] }) { totalCount } }`),
  ],
  [
    'a filter that looks like a slow expression',
    ask('{ entities(where: { name: { contains: "(a+)+$" } }) { totalCount } }'),
  ],
  [
    'a variable that nobody asked for, of 900 kB',
    ask('{ stories { id } }', { variables: { x: 'x'.repeat(900_000) } }),
  ],
  ['the largest number there may be', value(`"${'9'.repeat(100)}"`)],
  ['the longest time', time('0000-01-01/9999-12-31')],
  ['2,000 ids in the document', ask(`{ nodes(ids: [${many(2000, (n) => `"a:${n}"`)}]) { id } }`)],
  [
    'a picture around 10,000 ids',
    ask('query ($ids: [ID!]) { graph(around: $ids) { truncated } }', {
      variables: { ids: Array.from({ length: 10_000 }, (_, n) => `a:${n}`) },
    }),
  ],
];
