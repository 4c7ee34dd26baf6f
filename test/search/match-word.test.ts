import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits } from '../../src/search/count-edits.ts';
import { matchWords } from '../../src/search/match-word.ts';
import { slowEdits } from './slow-edits.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '𐐨'), minLength: 1, maxLength: 10 });

describe('countEdits()', () => {
  it.each<[string, string, number]>([
    ['amazn', 'amazon', 1],
    ['woodwrd', 'woodward', 1],
    ['hosue', 'house', 1],
    ['amazon', 'amazon', 0],
    ['ca', 'abc', 3],
    ['𐐨b', '𐐩b', 1],
    ['', 'ab', 2],
  ])('from "%s" to "%s" is %i', (one, other, edits) => {
    expect(countEdits([...one], [...other], 3)).toBe(edits);
  });

  it('agrees with the definition up to the most, and gives Infinity above', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        const edits = slowEdits(one, other);
        expect(countEdits([...one], [...other], most)).toBe(edits <= most ? edits : Number.POSITIVE_INFINITY);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('matchWords()', () => {
  it.each<[string, 0 | 1 | 2, string, number | null]>([
    ['post', 1, 'post', 0],
    ['post', 1, 'postal', 1],
    ['post', 1, 'past', 2],
    ['post', 1, 'opst', 2],
    ['post', 0, 'past', null],
    ['president', 2, 'resident', 2],
    ['president', 2, 'present', 3],
    ['p', 0, 'post', null],
    ['po', 0, 'post', 1],
    ['president', 2, 'presents', null],
    ['𐐨', 0, '𐐨𐐩', null],
    ['postal', 1, 'post', null],
  ])('of "%s" with %i edits on "%s" gives grade %s', (text, edits, stored, grade) => {
    const [match] = matchWords([{ text, edits }])(stored);
    expect(match?.grade ?? null).toBe(grade);
  });

  it('finds by the rule of candidates and by nothing else', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(0 as const, 1 as const, 2 as const), (text, stored, edits) => {
        const begins = [...text].length >= 2 && stored.startsWith(text);
        const isFound = begins || slowEdits(text, stored) <= edits;
        expect(matchWords([{ text, edits }])(stored).length).toBe(isFound ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });
});
