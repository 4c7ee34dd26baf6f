import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soughtWords } from '../../src/search/sought-words.ts';

describe('soughtWords()', () => {
  it.each<[string, string, string]>([
    ['Amazn', 'amazn/1', 'five letters forgive one error'],
    ['HHS', 'hhs/0', 'three letters forgive none'],
    ['Post', 'post/1', 'four letters forgive one'],
    ['Senates', 'senates/1', 'seven letters forgive one'],
    ['Woodward', 'woodward/2', 'eight letters forgive two'],
    ['2020 20200101', '2020/0 20200101/0', 'digits forgive nothing'],
    ['covid19', 'covid19/1', 'only letters are counted'],
    ['𐐀𐐁𐐂', '𐐨𐐩𐐪/0', 'a letter beyond U+FFFF is one letter'],
    ['the Post', 'post/1', 'an article is left out'],
    ['Office of the Vice President', 'office/1 vice/1 president/2', 'so are other function words'],
    ['WHO and IT', 'who/0 it/0', 'but not those that are names'],
    ['the', 'the/0', 'unless nothing else is left'],
    ['what is this', 'what/1 is/0 this/1', 'then all of them count'],
    ['mask Mask MASK', 'mask/1', 'each word counts once'],
    ['a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14', wordList(12), 'more than twelve are cut off'],
    ['a'.repeat(40), `${'a'.repeat(40)}/2`, 'forty letters forgive two'],
    ['a'.repeat(41), `${'a'.repeat(41)}/0`, 'more must be typed right'],
    ['', '', 'nothing looks for nothing'],
    ['?! 📦', '', 'nor does punctuation'],
  ])('of "%s" are "%s": %s', (text, expected) => {
    expect(
      soughtWords(text)
        .map((word) => `${word.text}/${word.edits}`)
        .join(' '),
    ).toBe(expected);
  });

  it('gives at most twelve words, each once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const words = soughtWords(text).map((word) => word.text);
        expect(words.length).toBeLessThanOrEqual(12);
        expect(new Set(words).size).toBe(words.length);
      }),
    );
  });
});

function wordList(count: number): string {
  return Array.from({ length: count }, (_, index) => `${'abcdefghijkl'[index]}${index + 1}/0`).join(' ');
}
