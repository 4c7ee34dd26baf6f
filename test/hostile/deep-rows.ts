import { ask, askJson, type CostlyRow, many, nest, type RefusedRow } from './hostile-row.ts';

const around = (times: number) =>
  `{ entity(id: "org:usps") { ${nest('relations(first: 1) { edges { other { ', times, 'id', ' } } }')} } }`;
const ends = (times: number) =>
  `{ relations { nodes { ${nest('from { relations { nodes { ', times, 'id', ' } } }')} } } }`;
const filtered = (filter: string) => `{ entities(where: ${filter}) { totalCount } }`;
const withFilter = 'query ($where: EntityFilter) { entities(where: $where) { totalCount } }';

/** Each fragment spreads the next twice, so that spreading them all out would take 2^levels steps. */
const spreads = (levels: number) =>
  `{ stories { ...f0 } } ${many(levels, (n) => `fragment f${n} on Story { ...f${n + 1} ...f${n + 1} }`)} fragment f${levels} on Story { id }`;

/** As `spreads`, with two fields below each fragment that no merging makes one. */
const fieldBomb = (levels: number) =>
  `{ entity(id: "org:usps") { ...f0 } } ${many(
    levels,
    (n) =>
      `fragment f${n} on Entity { a: relations(first: 20) { edges { other { ...f${n + 1} } } } b: relations(first: 19) { edges { other { ...f${n + 1} } } } }`,
  )} fragment f${levels} on Entity { id }`;

const ring = (size: number) =>
  `{ stories { ...f0 } } ${many(size, (n) => `fragment f${n} on Story { id ...f${(n + 1) % size} }`)}`;

/** What nests, in the document or in its variables, and whatever multiplies by nesting. */
export const deepRows: readonly RefusedRow[] = [
  ['relations and their far ends 50 deep', ask(around(50)), 400, 'LIMIT_DEPTH'],
  ['relations and their ends 50 deep', ask(ends(50)), 400, 'LIMIT_DEPTH'],
  ['one level too many', ask(around(5)), 400, 'LIMIT_DEPTH'],
  ['relations 1,000 deep', ask(around(1000)), 400, 'LIMIT_DEPTH'],
  ['40,000 braces that open', ask(nest('{a', 40_000, '', '')), 400, 'LIMIT_DEPTH'],
  [
    'inline fragments 1,000 deep',
    ask(`{ stories { ${nest('... { ', 1000, 'id', ' }')} } }`),
    400,
    'LIMIT_DEPTH',
  ],
  [
    'inline fragments 900 deep on their own types',
    ask(`{ stories { ${nest('... on Story { ', 900, 'id', ' }')} } }`),
    400,
    'LIMIT_DEPTH',
  ],
  [
    'a fragment of itself',
    ask('{ stories { ...f } } fragment f on Story { id ...f }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a ring of three fragments', ask(ring(3)), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a ring of 300 fragments', ask(ring(300)), 400, 'LIMIT_DEPTH'],
  [
    'a ring through fields',
    ask('{ events { nodes { ...f } } } fragment f on Event { partOf { parts { ...f } } }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a field bomb of 3 levels', ask(fieldBomb(3)), 400, 'LIMIT_COST'],
  ['a field bomb of 30 levels', ask(fieldBomb(30)), 400, 'LIMIT_DEPTH'],
  [
    'depth hidden in a chain of fragments',
    ask(
      `{ events { nodes { ...f0 } } } ${many(40, (n) => `fragment f${n} on Event { partOf { ...f${n + 1} } }`)} fragment f40 on Event { id }`,
    ),
    400,
    'LIMIT_DEPTH',
  ],
  [
    'page sizes multiplied through',
    ask(
      '{ entities(first: 100) { nodes { relations(first: 100) { nodes { from { relations(first: 100) { nodes { id } } } } } } } }',
    ),
    400,
    'LIMIT_COST',
  ],
  [
    'page sizes multiplied through, given as a variable',
    ask(
      'query ($n: Int) { entities(first: $n) { nodes { claims(first: $n) { nodes { subjects { claims(first: $n) { nodes { id } } } } } } } }',
      { variables: { n: 100 } },
    ),
    400,
    'LIMIT_COST',
  ],
  [
    'page sizes multiplied through, from a default of the operation',
    ask(
      'query ($n: Int = 100) { stories { entities(first: $n) { nodes { events(first: $n) { nodes { claims(first: $n) { nodes { id } } } } } } } }',
    ),
    400,
    'LIMIT_COST',
  ],
  [
    'the same costly list under 90 names',
    ask(
      `{ ${many(90, (n) => `a${n}: entities(first: 100) { nodes { claims(first: 100) { nodes { id } } } }`)} }`,
    ),
    400,
    'LIMIT_COST',
  ],
  ['a list 2,000 deep', ask(`{ nodes(ids: ${nest('[', 2000, '"a"', ']')}) { id } }`), 400, 'LIMIT_DEPTH'],
  [
    'a list 100,000 deep',
    ask(`{ nodes(ids: ${nest('[', 100_000, '"a"', ']')}) { id } }`),
    400,
    'LIMIT_DEPTH',
  ],
  ['an object 1,000 deep', ask(filtered(nest('{a:', 1000, '1', '}'))), 400, 'LIMIT_DEPTH'],
  ['an object 50,000 deep', ask(filtered(nest('{a:', 50_000, '1', '}'))), 400, 'LIMIT_DEPTH'],
  [
    'a variable type 2,000 lists deep',
    ask(`query ($a: ${nest('[', 2000, 'Int', ']')}) { stories { id } }`),
    400,
    'LIMIT_DEPTH',
  ],
  ['"not" 13 deep', ask(filtered(nest('{not:', 13, '{}', '}'))), 400, 'LIMIT_DEPTH'],
  ['"not" 1,000 deep', ask(filtered(nest('{not:', 1000, '{}', '}'))), 400, 'LIMIT_DEPTH'],
  [
    '"and" and "or" in turn, 40 deep',
    ask(filtered(nest('{and:[{or:[', 20, '{}', ']}]}'))),
    400,
    'LIMIT_DEPTH',
  ],
  [
    '"related" in "related" 5 deep',
    ask(filtered(nest('{related:{from:', 5, '{}', '}}'))),
    400,
    'LIMIT_DEPTH',
  ],
  [
    '"related" in "related" 300 deep',
    ask(filtered(nest('{related:{to:', 300, '{}', '}}'))),
    400,
    'LIMIT_DEPTH',
  ],
  [
    '"not" 1,000 deep in a variable',
    askJson(withFilter, `{"where":${nest('{"not":', 1000, '{}', '}')}}`),
    400,
    'LIMIT_DEPTH',
  ],
  [
    '"not" 100,000 deep in a variable',
    askJson(withFilter, `{"where":${nest('{"not":', 100_000, '{}', '}')}}`),
    400,
    'LIMIT_DEPTH',
  ],
  [
    '"and" 50,000 deep in a variable',
    askJson(withFilter, `{"where":${nest('{"and":[', 50_000, '{}', ']}')}}`),
    400,
    'LIMIT_DEPTH',
  ],
  [
    '10,000 arrays in each other',
    askJson(withFilter, `{"where":${nest('[', 10_000, '', ']')}}`),
    400,
    'LIMIT_DEPTH|BAD_USER_INPUT',
  ],
  [
    '400,000 arrays in each other',
    askJson(withFilter, `{"where":${nest('[', 400_000, '', ']')}}`),
    400,
    'LIMIT_DEPTH|BAD_USER_INPUT',
  ],
  [
    '10,000 arrays in each other as an id',
    askJson('query ($id: ID!) { node(id: $id) { id } }', `{"id":${nest('[', 10_000, '', ']')}}`),
    400,
    'LIMIT_DEPTH|BAD_USER_INPUT',
  ],
  [
    'arrays in each other as variables that nobody asked for',
    askJson('{ stories { id } }', nest('[', 10_000, '', ']')),
    400,
    'BAD_REQUEST',
  ],
  [
    'fields of types of fields 20 deep',
    ask(`{ __type(name: "Query") { ${nest('fields { type { ', 20, 'name', ' } }')} } }`),
    400,
    'LIMIT_INTROSPECTION|LIMIT_DEPTH',
  ],
  [
    'types of fields that multiply',
    ask(`{ __schema { types { ${nest('fields { type { ', 5, 'name', ' } }')} } } }`),
    400,
    'LIMIT_INTROSPECTION',
  ],
  [
    'implementers of interfaces in turn',
    ask(`{ __schema { types { ${nest('possibleTypes { interfaces { ', 8, 'name', ' } }')} } } }`),
    400,
    'LIMIT_INTROSPECTION',
  ],
  [
    '"ofType" 100 deep',
    ask(`{ __schema { types { fields { type { ${nest('ofType { ', 100, 'name', ' }')} } } } } }`),
    400,
    'LIMIT_INTROSPECTION|LIMIT_DEPTH',
  ],
  [
    'types that multiply, hidden in fragments',
    ask(
      `{ __schema { types { ...t0 } } } ${many(12, (n) => `fragment t${n} on __Type { fields { type { ...t${n + 1} } } }`)} fragment t12 on __Type { name }`,
    ),
    400,
    'LIMIT_INTROSPECTION|LIMIT_DEPTH',
  ],
];

/** Nesting that a server may spread out cheaply or refuse. */
export const deepCostlyRows: readonly CostlyRow[] = [
  ['fragments that double 30 times', ask(spreads(30))],
  ['fragments that double 200 times', ask(spreads(200))],
  [
    'a chain of 400 fragments',
    ask(
      `{ stories { ...f0 } } ${many(400, (n) => `fragment f${n} on Story { ...f${n + 1} }`)} fragment f400 on Story { id }`,
    ),
  ],
  [
    'the same fragment 2,000 times',
    ask(`{ stories { ${'...f '.repeat(2000)} } } fragment f on Story { id name }`),
  ],
];
