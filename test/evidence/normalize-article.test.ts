import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, hashBody, hashSentence, sliceSentence } from '../../src/evidence/hash-sentence.ts';
import { normalizeArticle, normalizeText } from '../../src/evidence/normalize-article.ts';

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }).filter((point) => point < 0xd800 || point > 0xdfff))
  .map((points) => String.fromCodePoint(...points));

describe('normalizeText()', () => {
  it.each([
    [
      '“One” „two‟ ″three″',
      '"One" "two" \'\'three\'\'',
      'double quotes; NFKC parts the double prime before it can fold',
    ],
    ['‘a’ ‚b‛ ′c′', "'a' 'b' 'c'", 'single quotes and primes'],
    ['a‐b‑c‒d–e—f−g', 'a-b-c-d-e-f-g', 'hyphens, dashes and the minus sign'],
    ['a―b', 'a―b', 'the horizontal bar is no dash of the list'],
    ['so\u00ADft ze\u200Bro\u200C\u200D \u2060\uFEFFx', 'soft zero x', 'invisible characters'],
    [' a\t\tb\u00A0c\u2003d \n e ', 'a b c d e', 'all white space is one space'],
    ['a\u0085b\u2028c', 'a b c', 'line separators are white space too'],
    ['ﬁve Ｕ．Ｓ． … ½', 'five U.S. ... 1⁄2', 'compatibility forms'],
    ['cafe\u0301', 'café', 'accents are composed'],
    ['', '', 'nothing stays nothing'],
  ])('makes %j %j: %s', (text, normal) => expect(normalizeText(text)).toBe(normal));

  it('leaves words parted by single spaces, and nothing that it folds or removes', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = normalizeText(text);
        expect(normal).toMatch(/^([^\p{White_Space}]+( [^\p{White_Space}]+)*)?$/u);
        expect(normal).not.toMatch(
          /[\u2018-\u201F\u2032\u2033\u2010-\u2014\u2212\u200B-\u200D\u2060\uFEFF\u00AD]/u,
        );
      }),
    ));
});

describe('normalizeArticle()', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs are runs of lines that show something', 'a\nb\n\nc', ['a b', 'c']],
    ['any number of blank lines parts them', 'a\n \t \n\n\nb', ['a', 'b']],
    ['all kinds of line ends count', 'a\r\n\r\nb\r\rc\n\nd', ['a', 'b', 'c', 'd']],
    ['a line of invisible characters is blank', 'a\n\u200B\u00A0\nb', ['a', 'b']],
    ['a byte-order mark is dropped', '\uFEFFa', ['a']],
    ['blank lines around an article are no paragraphs', '\n\na\n\n', ['a']],
    ['an empty article has none', ' \n', []],
  ])('%s', (_title, text, paragraphs) => expect(normalizeArticle(text)).toEqual(paragraphs));
});

describe('hashSentence(), hashBody()', () => {
  it('cut by code points and hash UTF-8', () => {
    expect(sliceSentence('a🚢é. b', 0, 4)).toBe('a🚢é.');
    expect(hashSentence('xxabcxx', 2, 5)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(hashSentence('', 0, 0)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hashBody(['abc'])).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hashBody(['a', 'b'])).toBe(hashSentence('a\n\nb', 0, 4));
  });
});

describe('countWords()', () => {
  it('counts what spaces part', () => expect([' ', 'a', 'a b-c - d'].map(countWords)).toEqual([0, 1, 4]));
});
