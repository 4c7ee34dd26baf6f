import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedWords, searchWordsText, wordsOf } from '../../src/search/words.ts';

describe('wordsOf()', () => {
  it.each<[string, readonly string[], string]>([
    ['The Washington Post', ['the', 'washington', 'post'], 'letter case does not count'],
    ['mail-in ballots, 2020', ['mail', 'in', 'ballots', '2020'], 'all else than letters and digits divides'],
    ['3.9 billion USD', ['3', '9', 'billion', 'usd'], 'a point between digits divides'],
    ["the vice president's office", ['the', 'vice', 'presidents', 'office'], 'an apostrophe is dropped'],
    ['officials’ O‘Neill ʼtwas Hawaiʻi', ['officials', 'oneill', 'twas', 'hawaii'], 'of every shape'],
    ['U.S. Senate', ['us', 'senate'], 'initials are one word'],
    ['U.S.-based J.R.R. Tolkien', ['us', 'based', 'jrr', 'tolkien'], 'wherever they stand'],
    ['John F. Kennedy, p.s1, A.B.Cd', ['john', 'f', 'kennedy', 'p', 's1', 'ab', 'cd'], 'but only initials'],
    ['José Brontë, Łódź', ['jose', 'bronte', 'łodz'], 'accents are taken off'],
    ['Jose\u0301', ['jose'], 'combining ones, too'],
    ['ＵＳＰＳ ﬁnance ①', ['usps', 'finance', '1'], 'wide letters, ligatures and circled digits are plain'],
    ['İstanbul ISTANBUL ıstanbul', ['istanbul', 'istanbul', 'istanbul'], 'an i is an i with or without dot'],
    ['Straße STRASSE GROẞ', ['strasse', 'strasse', 'gross'], 'a sharp s is two'],
    ['ΟΔΟΣ οδος', ['οδοσ', 'οδοσ'], 'a sigma at the end is a sigma'],
    ['post\u00adal \u200bser\u200dvice', ['postal', 'service'], 'what nobody sees divides nothing'],
    ['한국 北京', ['한국', '北京'], 'Hangul keeps its syllables'],
    ['𝐏ost 𐐀𐐁', ['post', '𐐨𐐩'], 'letters beyond U+FFFF are letters'],
    ['📦 Amazon™ 👩‍👩‍👧', ['amazon'], 'emoji and signs are none'],
    ['', [], 'nothing has no words'],
    ['… — ?!\'" \u0301', [], 'punctuation and lone marks are no words'],
    ['\ud800x\udc00', ['x'], 'half a character is no letter'],
  ])('gives the words of "%s"', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('folds a folded word to itself, for every character', () => {
    const changed: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const words = wordsOf(String.fromCodePoint(point));
      const again = words.flatMap(wordsOf);
      if (words.length > 1 || again.join(' ') !== words.join(' ')) changed.push(point.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('folds folded words to themselves, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
        expect(words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
      }),
    );
  });
});

describe('placedWords()', () => {
  it.each<[string, readonly string[]]>([
    ['the Post', ['the', 'Post']],
    ['U.S. House', ['U.S', 'House']],
    ['«ﬁnance» 📦 𝐏ost, Jose\u0301’s.', ['ﬁnance', '𝐏ost', 'Jose\u0301’s']],
    ["officials' plan", ['officials', 'plan']],
    ['İstanbul Straße', ['İstanbul', 'Straße']],
  ])('points at the words of "%s" as they are stored', (text, stored) => {
    const points = [...text];
    expect(placedWords(text).map(({ start, end }) => points.slice(start, end).join(''))).toEqual(stored);
  });

  it('gives the words of wordsOf(), one after the other, each folding to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(unit(), fc.constantFrom(...".'’ éß📦𝐏")) }), (text) => {
        const points = [...text];
        const words = placedWords(text);
        expect(words.map((word) => word.text)).toEqual(wordsOf(text));
        let last = 0;
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(points.length);
          expect(wordsOf(points.slice(word.start, word.end).join(''))).toEqual([word.text]);
          last = word.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('searchWordsText()', () => {
  it.each<[readonly string[], string]>([
    [['The Washington Post', 'Washington Post', 'the Post'], 'the washington post'],
    [['Élan', 'elan'], 'elan'],
    [['…'], ''],
    [[], ''],
  ])('of %j is "%s"', (texts, stored) => {
    expect(searchWordsText(texts)).toBe(stored);
  });
});

function unit(): fc.Arbitrary<string> {
  return fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
}
