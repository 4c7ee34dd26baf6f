import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashSentence } from '../../src/evidence/hash-sentence.ts';
import { normalizeArticle } from '../../src/evidence/normalize-article.ts';
import { type StoredSentence, verifyArticle } from '../../src/evidence/verify-article.ts';

const TEXT = readFileSync(new URL('../story/fixtures/harbour-ferry.txt', import.meta.url), 'utf8');

const SENTENCES: readonly StoredSentence[] = (
  [
    ['p1.s1', 1, 0, 88, '262f24e2e0b52239cc31eb2b0265029297d9b768dbd28c02b603f872fe5affa4'],
    ['p1.s2', 1, 89, 128, '74303c5429bbc47a4fb0ad060b1bab8b3759a3d26f5845ed67b1d540a5c8a5b4'],
    ['p2.s1', 2, 0, 77, '97f10cd0e4da600e29ed118e0663a91c4207f82cffb090f311b89f73ab219935'],
    ['p2.s2', 2, 78, 133, '5c808184e8a97b9d61a5e7d6980946dee47bfda3dd561a167da78837a8b248b7'],
    ['p3.s1', 3, 0, 85, 'f69f64c0c9821214288cb86f50efe478c5e2af66902ead75e94c96ccc3730dcd'],
  ] as const
).map(([id, paragraph, start, end, sha256]) => ({ id, paragraph, start, end, sha256 }));

function outcomes(text: string): readonly string[] {
  return verifyArticle(text, SENTENCES).map(({ outcome }) => outcome);
}

const E = 'EXACT';
const R = 'RELOCATED';
const A = 'ALTERED';
const U = 'UNAVAILABLE';

describe('verifyArticle()', () => {
  it.each<[string, (text: string) => string, string[]]>([
    ['the article as it is', (text) => text, [E, E, E, E, E]],
    ['other quotes and dashes', (text) => text.replace('“We', '„We').replace(' – ', ' — '), [E, E, E, E, E]],
    [
      'other spaces and line breaks',
      (text) => text.replaceAll(' ', '\u00A0 ').replaceAll('\n', '\r\n'),
      [E, E, E, E, E],
    ],
    ['a byte-order mark in front', (text) => `\uFEFF${text}`, [E, E, E, E, E]],
    ['one letter changed', (text) => text.replace('1,200', '1,300'), [E, A, E, E, E]],
    ['one letter more in the first sentence', (text) => text.replace('quay', 'quays'), [A, R, E, E, E]],
    [
      'one letter less in the last sentence of a paragraph',
      (text) => text.replace('day.', 'da.'),
      [E, A, E, E, E],
    ],
    ['a paragraph in front', (text) => `News.\n\n${text}`, [R, R, R, R, R]],
    [
      'a sentence in front of a paragraph',
      (text) => text.replace('In March', 'Oh. In March'),
      [E, E, R, R, E],
    ],
    [
      'paragraphs in another order',
      (text) => text.trim().split('\n\n').reverse().join('\n\n'),
      [R, R, E, E, R],
    ],
    [
      'the sentences of a paragraph swapped',
      (text) => text.replace(/(.*) (“We.*)/, '$2 $1'),
      [E, E, R, R, E],
    ],
    ['the last paragraph gone', (text) => text.replace(/The town.*/, ''), [E, E, E, E, U]],
    ['a paragraph cut short', (text) => text.replace(/ “We.*/, ''), [E, E, E, U, E]],
    [
      'a sentence gone, so that the next moves up',
      (text) => text.replace(/The ferry.*\n/, ''),
      [A, R, E, E, E],
    ],
    ['an empty file', () => '', [U, U, U, U, U]],
    ['another article', () => 'Something else.\n\nEntirely.\n\nYes.', [A, U, A, U, A]],
  ])('finds in %s', (_title, change, expected) => {
    const changed = change(TEXT);
    expect(outcomes(changed)).toEqual(expected);
  });

  it('tells where a sentence went', () =>
    expect(verifyArticle(`News.\n\n${TEXT}`, SENTENCES)[3]).toEqual({
      id: 'p2.s2',
      outcome: 'RELOCATED',
      foundAt: { paragraph: 3, start: 78, end: 133 },
    }));

  it('tells the place of what is exact, and none of what is not there', () => {
    const verdicts = verifyArticle(TEXT.replace('1,200', '1,300'), SENTENCES);
    expect(verdicts[0]?.foundAt).toEqual({ paragraph: 1, start: 0, end: 88 });
    expect(verdicts[1]?.foundAt).toBeNull();
  });

  it('takes the first of several places', () =>
    expect(verifyArticle(`x\n\n${TEXT}\n\n${TEXT}`, SENTENCES)[4]?.foundAt?.paragraph).toBe(4));

  it.each([
    ['code points beyond U+FFFF', '🚢 Ahoy! 🚢🚢 sail.', 8, 16],
    ['a script without spaces between words', '船は港にある。島民は待つ。', 7, 13],
    ['a sentence that ends with a quote', 'He said "no." She left.', 0, 13],
    ['a sentence in the middle of brackets', '(One. Two.) Three.', 6, 10],
  ])('relocates %s', (_title, paragraph, start, end) => {
    const sha256 = hashSentence(paragraph, start, end);
    const [verdict] = verifyArticle(`Before.\n\n${paragraph}`, [
      { id: 's', paragraph: 1, start, end, sha256 },
    ]);
    expect(verdict).toEqual({ id: 's', outcome: 'RELOCATED', foundAt: { paragraph: 2, start, end } });
  });

  it('verifies every sentence of any article in its own place, and elsewhere after a shift', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé🚢0-9]{1,8}$/u), { minLength: 1, maxLength: 6 });
    const sentence = words.map((list) => `${list.join(' ')}.`);
    const article = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(article, (paragraphs) => {
        const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
        const stored = storedOf(normalizeArticle(text), paragraphs);
        expect(new Set(verifyArticle(text, stored).map(({ outcome }) => outcome))).toEqual(new Set([E]));
        const shifted = verifyArticle(`~~~ ${text}`, stored).map(({ outcome }) => outcome);
        expect(shifted.every((outcome) => outcome === E || outcome === R)).toBe(true);
        expect(shifted[0]).toBe(R);
      }),
    );
  });

  it('looks through an article of 5,000 words in moderate time', () => {
    const long = Array.from({ length: 80 }, (_, at) =>
      TEXT.replaceAll('a', String.fromCharCode(98 + (at % 20))),
    ).join('\n');
    expect(long.split(/\s+/).length).toBeGreaterThan(5000);
    const start = performance.now();
    expect(
      verifyArticle(
        long,
        SENTENCES.map((one) => ({ ...one, end: one.end + 1 })),
      ).length,
    ).toBe(5);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

function storedOf(
  normal: readonly string[],
  paragraphs: readonly (readonly string[])[],
): readonly StoredSentence[] {
  return paragraphs.flatMap((sentences, index) => {
    let start = 0;
    return sentences.map((sentence, at) => {
      const end = start + Array.from(sentence).length;
      const sha256 = hashSentence(normal[index] ?? '', start, end);
      const stored = { id: `p${index + 1}.s${at + 1}`, paragraph: index + 1, start, end, sha256 };
      start = end + 1;
      return stored;
    });
  });
}
