import { ask, type CostlyRow, get, many, type RefusedRow } from './hostile-row.ts';

const directives = (count: number, directive: string) => `{ stories { id ${directive.repeat(count)} } }`;
const eachDirected = (count: number) => `{ stories { ${many(count, () => 'id @include(if: true)')} } }`;

/** What is too many, in one document. */
export const wideRows: readonly RefusedRow[] = [
  ['5,000 fields', ask(`{ stories { ${'id name '.repeat(2500)} } }`), 400, 'LIMIT_TOKENS'],
  ['300,000 fields', ask(`{ stories { ${'id '.repeat(300_000)} } }`), 400, 'LIMIT_TOKENS'],
  ['10,000 aliases', ask(`{ ${many(10_000, (n) => `a${n}: __typename`)} }`), 400, 'LIMIT_TOKENS'],
  ['1,000 aliases', ask(`{ ${many(1000, (n) => `a${n}: __typename`)} }`), 400, 'LIMIT_ALIASES'],
  ['101 aliases of fields', ask(`{ stories { ${many(101, (n) => `a${n}: name`)} } }`), 400, 'LIMIT_ALIASES'],
  ['500 directives of 500 fields', ask(eachDirected(500)), 400, 'LIMIT_DIRECTIVES'],
  ['51 directives of 51 fields', ask(eachDirected(51)), 400, 'LIMIT_DIRECTIVES'],
  ['500 times the same directive', ask(directives(500, '@skip(if: false)')), 400, 'LIMIT_DIRECTIVES'],
  ['2,000 times a directive that is not', ask(directives(2000, '@a')), 400, 'LIMIT_DIRECTIVES'],
  ['50,000 times a directive that is not', ask(directives(50_000, '@a')), 400, 'LIMIT_TOKENS'],
  ['twice the same directive', ask(directives(2, '@skip(if: false)')), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    '500 directives of an operation',
    ask(`query ${'@a '.repeat(500)} { stories { id } }`),
    400,
    'LIMIT_DIRECTIVES',
  ],
  ['a stream of parts', ask('{ stories { ... @defer { id } } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a stream of rows', ask('{ stories @stream(initialCount: 1) { id } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['2,000 fields that are not', ask(`{ ${many(2000, (n) => `f${n}`)} }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    '1,000 arguments that are not',
    ask(`{ stories(${many(1000, (n) => `a${n}: 1`)}) { id } }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'the same argument 1,000 times',
    ask(`{ entities(${'first: 1 '.repeat(1000)}) { totalCount } }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    '1,000 variables that nobody uses',
    ask(`query (${many(1000, (n) => `$v${n}: Int`)}) { stories { id } }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    '700 fragments that nobody spreads',
    ask(`{ stories { id } } ${many(700, (n) => `fragment f${n} on Story { id }`)}`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    '1,000 fragments that nobody wrote',
    ask(`{ stories { ${many(1000, (n) => `...f${n}`)} } }`),
    400,
    'LIMIT_REPEATS',
  ],
  [
    '1,000 operations of one name',
    ask(`${many(1000, () => 'query A { __typename }')}`),
    400,
    'GRAPHQL_VALIDATION_FAILED|LIMIT_TOKENS',
  ],
  [
    'two operations without a name',
    ask('{ stories { id } } { stories { name } }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'two operations and none chosen',
    ask('query A { stories { id } } query B { stories { id } }'),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'an operation that is not there',
    ask('query A { stories { id } }', { operationName: 'B' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'an operation named __proto__',
    ask('query A { stories { id } }', { operationName: '__proto__' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'an operation with a name of 900 kB',
    ask('query A { stories { id } }', { operationName: 'B'.repeat(900_000) }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    '2,000 fields that contradict each other',
    ask(`{ ${many(700, (n) => `entities(first: ${n}) { totalCount }`)} }`),
    400,
    'GRAPHQL_VALIDATION_FAILED|LIMIT_TOKENS',
  ],
  [
    'a change of data',
    ask('mutation { load(folder: "/etc") { id } }'),
    400,
    'BAD_INPUT|GRAPHQL_VALIDATION_FAILED',
  ],
  ['a change of data by GET', get('mutation { load(folder: "/etc") { id } }'), 405, 'BAD_REQUEST'],
  ['a subscription', ask('subscription { stories { id } }'), 400, 'BAD_INPUT|GRAPHQL_VALIDATION_FAILED'],
  [
    'a schema instead of a question',
    ask('type Query { stories: String }'),
    400,
    'GRAPHQL_VALIDATION_FAILED|OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a change of the schema',
    ask('{ stories { id } } extend type Story { secret: String }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['fields of the wrong kinds', ask('{ stories { id { id } articles } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
];

/** What is much and breaks no rule that is written down. */
export const wideCostlyRows: readonly CostlyRow[] = [
  ['the same field 4,900 times', ask(`{ stories { ${'id '.repeat(4900)} } }`)],
  ['the same list 700 times', ask(`{ ${'stories { id } '.repeat(700)} }`)],
  ['"__typename" 1,000 times', ask(`{ ${'__typename '.repeat(1000)} }`)],
  [
    'the same list 300 times by fragments',
    ask(
      `{ ${many(200, (n) => `...f${n}`)} } ${many(200, (n) => `fragment f${n} on Query { stories { id name } }`)}`,
    ),
  ],
  [
    '40 aliases, spread by a fragment in three places',
    ask(
      `{ a: stories { ...f } b: stories { ...f } c: stories { ...f } } fragment f on Story { ${many(40, (n) => `x${n}: name`)} }`,
    ),
  ],
  ['a comment of 900 kB', ask(`#${'x'.repeat(900_000)}\n{ __typename }`)],
  ['200,000 comments', ask(`${'#\n'.repeat(200_000)}{ __typename }`)],
  ['900,000 commas', ask(`{${','.repeat(900_000)}__typename }`)],
];
