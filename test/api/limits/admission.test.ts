import { describe, expect, it } from 'vitest';
import { openAdmission } from '../../../src/api/limits/admission.ts';
import { checkTokens } from '../../../src/api/limits/check-tokens.ts';

const limits = { tokens: 5000, depth: 12, aliases: 100, directives: 50 };
const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

/** Documents of fewer than 5,000 tokens that cost parsing or validation most. */
const dear: readonly [string, string, string][] = [
  ['one field again and again', `{ ${times(4990, () => '__typename')} }`, 'LIMIT_REPEATS'],
  ['one object again and again', `{ ${times(1240, () => 'stories { id }')} }`, 'LIMIT_REPEATS'],
  [
    'the same in depth',
    `{ ${times(300, () => 'stories { articles { sentences { id } } }')} }`,
    'LIMIT_REPEATS',
  ],
  [
    'the same for every type',
    `{ entities { nodes { ${times(600, () => '... on Person { name }')} } } }`,
    'LIMIT_REPEATS',
  ],
  ['lists to compare', `{ ${times(402, () => 'nodes(ids: ["a"]) { id }')} }`, 'LIMIT_REPEATS'],
  [
    'many fragments side by side',
    `{ ${times(480, (at) => `...F${at}`)} } ${times(480, (at) => `fragment F${at} on Query { u${at} }`)}`,
    'LIMIT_REPEATS',
  ],
  [
    'a long chain of fragments',
    `{ ...F0 } ${times(500, (at) => `fragment F${at} on Query { __typename ...F${at + 1} }`)}`,
    'LIMIT_DEPTH',
  ],
  [
    'the same chain, last first',
    `${times(500, (at) => `fragment F${500 - at} on Query { ...F${501 - at} }`)} { ...F1 }`,
    'LIMIT_DEPTH',
  ],
  [
    'a circle of fragments',
    `{ ...F0 } ${times(600, (at) => `fragment F${at} on Query { ...F${(at + 1) % 600} }`)}`,
    'LIMIT_DEPTH',
  ],
  [
    'fragments that spread all later ones',
    `{ ...F0 } ${times(60, (at) => `fragment F${at} on Query { __typename ${times(59 - at, (more) => `...F${at + more + 1}`)} }`)}`,
    'LIMIT_TOKENS',
  ],
  [
    'fragments that double',
    `{ ...F0 } ${times(60, (at) => `fragment F${at} on Query { a { ...F${at + 1} } b { ...F${at + 1} } }`)}`,
    'LIMIT_DEPTH',
  ],
  [
    'fragments in one another that ask again',
    `{ a { ...F0 } } ${times(45, (at) => `fragment F${at} on Query { ${times(40, (more) => `...F${more}`)} }`)}`,
    'LIMIT_REPEATS',
  ],
  [
    'many operations over one fragment',
    `${times(400, (at) => `query Q${at} { ...F }`)} fragment F on Query { ${times(1200, (at) => `u${at}`)} }`,
    'LIMIT_TOKENS',
  ],
  ['deep lists', `{ nodes(ids: ${'['.repeat(2400)}${']'.repeat(2400)}) { id } }`, 'LIMIT_DEPTH'],
  [
    'deep objects',
    `{ entities(where: ${'{and:'.repeat(1200)}1${'}'.repeat(1200)}) { totalCount } }`,
    'LIMIT_DEPTH',
  ],
  ['deep types', `query ($a: ${'['.repeat(2400)}ID${']'.repeat(2400)}) { __typename }`, 'LIMIT_DEPTH'],
  ['deep fields', `${'{a'.repeat(2400)}${'}'.repeat(2400)}`, 'LIMIT_DEPTH'],
  ['deep fragments', `{${'...{'.repeat(1600)}__typename${'}'.repeat(1600)}}`, 'LIMIT_DEPTH'],
  ['a word of many letters', `{ ${'a'.repeat(200_000)} }`, 'LIMIT_TOKENS'],
  ['empty lines', `{ node(id: """${'\n'.repeat(200_000)}""") { id } }`, 'LIMIT_TOKENS'],
  ['a text of a megabyte', `{ node(id: "${'a'.repeat(1_000_000)}") { id } }`, 'LIMIT_TOKENS'],
  [
    'introspection that multiplies',
    `{ __schema { types { ${times(9, (at) => `a${at}: fields { type { ${times(9, (more) => `b${more}: fields { args { name } }`)} } }`)} } } }`,
    'LIMIT_INTROSPECTION',
  ],
];

describe('openAdmission()', () => {
  it.each(dear)('refuses %s', (_what, text, code) => {
    const admit = openAdmission(limits);
    const begun = performance.now();
    expect(() => admit(text)).toThrow(expect.objectContaining({ code }));
    // It takes a few milliseconds; only going astray takes a second.
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(() => admit(text)).toThrow(expect.objectContaining({ code }));
  });

  it('never overflows the stack at the greatest number of tokens', () => {
    const admit = openAdmission({ tokens: 50_000, depth: 100, aliases: 10_000, directives: 10_000 });
    const link = (at: number) => `fragment F${at} on Query { ...F${at + 1} }`;
    for (const chain of [times(6000, link), times(6000, (at) => link(5999 - at))]) {
      expect(() => admit(`{ ...F0 } ${chain}`)).toThrow(expect.objectContaining({ code: 'LIMIT_DEPTH' }));
    }
    expect(() => admit(`${'{a'.repeat(20_000)}`)).toThrow(expect.objectContaining({ code: 'LIMIT_DEPTH' }));
  });

  it.each([
    ['{ stories { id }'],
    ['{ stories { id } } }'],
    ['{ stories(id: "…'],
    ['\u0000'],
    [''],
    ['# nothing'],
  ])('leaves %j to whoever parses it', (text) => {
    expect(() => openAdmission(limits)(text)).not.toThrow();
  });

  it('takes a fragment that spreads itself for what it is until then, and leaves it to validation', () => {
    const text =
      '{ entities { nodes { ...F } } } fragment F on Entity { stories { entities { nodes { ...F } } } }';
    expect(() => openAdmission(limits)(text)).not.toThrow();
  });

  it('counts the depth of introspection by itself', () => {
    const deep = (levels: number) =>
      `{ __schema { queryType { ${'ofType { '.repeat(levels)} name ${'}'.repeat(levels)} } } }`;
    expect(() => openAdmission(limits)(deep(17))).not.toThrow();
    expect(() => openAdmission(limits)(deep(18))).toThrow(
      expect.objectContaining({ code: 'LIMIT_INTROSPECTION', details: { limit: 20, value: 21 } }),
    );
  });

  it('remembers no more than it should', () => {
    const admit = openAdmission(limits);
    const padding = '#'.repeat(200_000);
    for (let at = 0; at < 40; at += 1) admit(`{ a${at} } ${padding}`);
    expect(() => admit(`{ a0 } ${padding}`)).not.toThrow();
  });
});

describe('checkTokens()', () => {
  it('stops at the first token that is too many', () => {
    const begun = performance.now();
    expect(() => checkTokens('a '.repeat(1_000_000), 50_000)).toThrow('limit is 50000');
    expect(() => checkTokens('a '.repeat(200), 100)).toThrow('limit is 100.');
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
