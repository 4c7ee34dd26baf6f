import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, type RankedHit, rankHits } from '../../src/search/rank-hits.ts';
import { soughtWords } from '../../src/search/sought-words.ts';
import { placedWords, wordsOf } from '../../src/search/words.ts';
import { slowEdits } from './slow-edits.ts';

function entities(...names: readonly string[]): readonly Candidate[] {
  return names.map((name) => ({ id: name, kind: 'ENTITY', texts: [name] }));
}

function marked({ matched, ranges }: RankedHit): readonly string[] {
  const points = [...matched];
  return Array.from({ length: ranges.length / 2 }, (_, index) =>
    points.slice(ranges[2 * index], ranges[2 * index + 1]).join(''),
  );
}

describe('rankHits()', () => {
  it.each<[string, readonly string[], string]>([
    ['house', ['House', 'White House'], 'what is asked for comes before what has more words'],
    ['the post', ['the Post', 'Post', 'Post Journal'], 'an article at the beginning hardly counts'],
    ['Post', ['Post', 'The Post', 'Post of Kent'], 'on either side'],
    ['post', ['the post was late', 'Postal', 'Past'], 'a whole word, then a beginning, then an error'],
    ['new contract', ['A new and long contract', 'contract', 'new'], 'more of the words before fewer'],
    ['postal servce', ['Postal Service', 'Postal'], 'even where one of them has an error'],
    [
      'postal service',
      ['Service, postal', 'Postal services', 'Postel service'],
      'then better kinds of finding',
    ],
    ['president', ['Presiden', 'Presidnet', 'Presidn'], 'then fewer errors'],
    ['mask', ['The mask', 'Mask policy', 'Household mask policy'], 'then fewer other words'],
    ['hous', ['House', 'Households'], 'then fewer letters that nobody typed'],
    ['mask', ['Mask by mask', 'Mask or no mask'], 'function words are no others'],
  ])('of "%s" gives %j: %s', (text, names) => {
    const hits = rankHits(text, entities(...names.toReversed()), 10);
    expect(hits.map(({ id }) => id)).toEqual(names);
  });

  it.each<[string, string, readonly string[], string]>([
    ['the post', 'The Post', ['The', 'Post'], 'all that was asked for, where it is just that'],
    ['post', 'The Post', ['Post'], 'but nothing that was not'],
    ['the post', 'The Washington Post', ['Post'], 'no function word, where there is more'],
    ['mask', 'Mask by mask', ['Mask', 'mask'], 'a word wherever it stands'],
    ['house', 'A house and a horse', ['house'], 'nothing nearly like it beside the word itself'],
    ['hous', 'The household house', ['household', 'house'], 'all words that it begins'],
    ['office us', "U.S. president's office", ['U.S', 'office'], 'initials as one'],
    ['resume', '📦 the 𝐏oor Re\u0301sume\u0301s', ['Re\u0301sume\u0301s'], 'with their combining marks'],
    ['strasse', '«Die Straße»', ['Straße'], 'whole, however folding changes its length'],
  ])('of "%s" in "%s" marks %j: %s', (text, name, words) => {
    const [hit] = rankHits(text, entities(name), 1);
    expect(hit && marked(hit)).toEqual(words);
  });

  it.each<[string, string, string]>([
    ['amazon contract deal', 'Amazon', 'less than half of the words'],
    ['x', 'Xylophone', 'a single letter as a beginning'],
    ['hhs', 'HHH', 'an error in a short word'],
    ['2019', '2018', 'an error in digits'],
    ['postal', 'Post', 'less than the word'],
  ])('of "%s" leaves out "%s": %s', (text, name) => {
    expect(rankHits(text, entities(name), 10)).toEqual([]);
  });

  it.each(['', ' ', '?!…', '📦', '\u0301', '\ud800'])('finds nothing for %j', (text) => {
    expect(rankHits(text, entities('House', '?!…', '📦', ''), 10)).toEqual([]);
  });

  it('takes the best text of a candidate, the earlier one of equals', () => {
    const candidates: readonly Candidate[] = [
      {
        id: 'usps',
        kind: 'ENTITY',
        texts: ['U.S. Postal Service', 'USPS', 'Postal Service', 'postal service'],
      },
    ];
    expect(rankHits('postal service', candidates, 1)[0]?.matched).toBe('Postal Service');
    expect(rankHits('usps', candidates, 1)[0]?.matched).toBe('USPS');
  });

  it('puts a name before an alias, then kinds in their order, then ids', () => {
    const candidates: readonly Candidate[] = [
      { id: 'a', kind: 'CLAIM', texts: ['Rage'] },
      { id: 'b', kind: 'FIGURE', texts: ['Rage'] },
      { id: 'c', kind: 'EVENT', texts: ['Rage'] },
      { id: 'e', kind: 'ENTITY', texts: ['Rage'] },
      { id: 'd', kind: 'ENTITY', texts: ['Rage'] },
      { id: '0', kind: 'ENTITY', texts: ['Fury', 'Rage'] },
    ];
    expect(rankHits('rage', candidates, 10).map(({ id }) => id)).toEqual(['d', 'e', 'c', 'b', 'a', '0']);
    expect(rankHits('rage', candidates, 2).map(({ id }) => id)).toEqual(['d', 'e']);
    expect(rankHits('rage', candidates, 0)).toEqual([]);
  });

  it('ranks ten thousand candidates in under 50 ms', () => {
    const names = Array.from(
      { length: 10_000 },
      (_, index) => `Amazon ${'abcdefgh'.slice(index % 7)}${index} deliveries`,
    );
    const candidates = entities(...names);
    const times = Array.from({ length: 12 }, () => {
      const begun = performance.now();
      rankHits('Amazn delivery contract of the Postal Service', candidates, 10);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

const piece = fc.constantFrom(
  ...[
    'Post',
    'postal',
    'past',
    'the',
    'The',
    'of',
    'House',
    'horse',
    'U.S.',
    '2020',
    'é',
    'Straße',
    'İ',
    '📦',
    '𝐏ost',
  ],
  ...['-', "vice president's", 'Woodward', 'woodwrd', 'x', 'e\u0301', 'ﬁ', '…'],
);
const phrase = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const kind = fc.constantFrom<Candidate['kind'][]>('ENTITY', 'EVENT', 'FIGURE', 'CLAIM');
const someCandidates = fc
  .array(fc.tuple(kind, fc.array(phrase, { minLength: 1, maxLength: 3 })), { maxLength: 12 })
  .map((drawn) =>
    drawn.map(([drawnKind, texts], index): Candidate => ({ id: `n${index}`, kind: drawnKind, texts })),
  );

describe('rankHits(), whatever the candidates,', () => {
  it('gives the same in whatever order they come', () => {
    fc.assert(
      fc.property(
        phrase,
        someCandidates.chain((candidates) =>
          fc.tuple(
            fc.constant(candidates),
            fc.shuffledSubarray(candidates, { minLength: candidates.length }),
          ),
        ),
        (text, [candidates, shuffled]) => {
          expect(rankHits(text, shuffled, 5)).toEqual(rankHits(text, candidates, 5));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds by the rule of candidates alone, half of the words and more', () => {
    fc.assert(
      fc.property(phrase, someCandidates, (text, candidates) => {
        const sought = soughtWords(text);
        const holds = (stored: string) =>
          sought.filter(({ text: word, edits }) =>
            wordsOf(stored).some(
              (other) => ([...word].length > 1 && other.startsWith(word)) || slowEdits(word, other) <= edits,
            ),
          ).length;
        const expected = candidates
          .filter(({ texts }) => texts.some((one) => holds(one) > 0 && holds(one) >= sought.length / 2))
          .map(({ id }) => id);
        const hits = rankHits(text, candidates, 100);
        expect(hits.map(({ id }) => id).sort()).toEqual(expected.sort());
      }),
      { numRuns: 500 },
    );
  });

  it('marks whole words inside a text of the candidate, in their order', () => {
    fc.assert(
      fc.property(phrase, someCandidates, (text, candidates) => {
        for (const hit of rankHits(text, candidates, 100)) {
          expect(candidates.find(({ id }) => id === hit.id)?.texts).toContain(hit.matched);
          const places = placedWords(hit.matched).map(({ start, end }) => `${start}-${end}`);
          const ranges = Array.from(
            { length: hit.ranges.length / 2 },
            (_, index) => `${hit.ranges[2 * index]}-${hit.ranges[2 * index + 1]}`,
          );
          expect(ranges.length).toBeGreaterThan(0);
          expect(places.filter((place) => ranges.includes(place))).toEqual(ranges);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds a text by itself first', () => {
    fc.assert(
      fc.property(phrase, someCandidates, (text, candidates) => {
        fc.pre(wordsOf(text).length > 0);
        const all = [...candidates, { id: 'self', kind: 'CLAIM' as const, texts: [text] }];
        expect(wordsOf(rankHits(text, all, 1)[0]?.matched ?? '')).toEqual(wordsOf(text));
      }),
      { numRuns: 500 },
    );
  });
});
