import { expect, it } from 'vitest';
import { luceneQuery } from '../../src/engine/neo4j/lucene-query.ts';

it.each([
  ['house', 0, '["house" TO "house"]^8 OR house^0.1 OR house*^2'],
  ['amazn', 1, '["amazn" TO "amazn"]^8 OR amazn^0.1 OR amazn*^2 OR amazn~1^0.1'],
  ['café', 2, '["café" TO "café"]^8 OR café^0.1 OR café*^2 OR café~2^0.1'],
  ['a"*', 0, '["a\\u0022\\u002a" TO "a\\u0022\\u002a"]^8 OR a\\u0022\\u002a^0.1 OR a\\u0022\\u002a*^2'],
  ['OR', 0, '["\\u004f\\u0052" TO "\\u004f\\u0052"]^8 OR \\u004f\\u0052^0.1 OR \\u004f\\u0052*^2'],
] as const)('`luceneQuery()` looks for %s with %i errors', (text, edits, query) => {
  expect(luceneQuery([{ text, edits }])).toBe(query);
});

it('`luceneQuery()` joins words by OR, leaves out empty ones, and of none finds nothing', () => {
  const words = ['a', '', 'b'].map((text) => ({ text, edits: 0 as const }));
  expect(luceneQuery(words).match(/ TO /g)).toHaveLength(2);
  expect(luceneQuery([])).toBe('""');
});
