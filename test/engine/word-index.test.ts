import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords } from '../../src/engine/embedded/word-index.ts';
import { countEdits } from '../../src/search/count-edits.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'é', '𐐨'), { minLength: 1, maxLength: 7 });
const word = letters.map((parts) => parts.join(''));
const sought = fc.record({ text: word, edits: fc.constantFrom(0 as const, 1 as const, 2 as const) });

describe('indexWords()', () => {
  it('finds the words that are sought, that begin so or have few enough errors, and no others', async () => {
    const stored = fc.uniqueArray(word, { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(stored, fc.array(sought, { maxLength: 3 }), async (texts, words) => {
        const index = await indexWords(texts.map((text, node) => ({ node, words: text })));
        const found = index.find(words).map((node) => texts[node] ?? '');
        const expected = texts.filter((text) =>
          words.some(
            ({ text: wanted, edits }) =>
              text.startsWith(wanted) || countEdits([...wanted], [...text], edits) <= edits,
          ),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing without words, and nothing among none', async () => {
    const index = await indexWords([{ node: 1, words: '' }]);
    expect(index.find([])).toEqual([]);
    expect(index.find([{ text: '', edits: 2 }])).toEqual([]);
    expect((await indexWords([])).find([{ text: 'a', edits: 1 }])).toEqual([]);
  });
});
