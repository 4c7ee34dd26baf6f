import { beforeAll, describe, expect, it } from 'vitest';
import { type Candidate, rankHits } from '../../src/search/rank-hits.ts';
import { wordsOf } from '../../src/search/words.ts';
import { seedCandidates } from './seed-candidates.ts';

let candidates: readonly Candidate[] = [];

beforeAll(async () => {
  candidates = await seedCandidates();
});

function idsOf(text: string, first = 10): readonly string[] {
  return rankHits(text, candidates, first).map(({ id }) => id);
}

describe('rankHits() among all of the seed', () => {
  it.each<[string, string, string]>([
    ['Amazn', 'org:amazon', 'Amazon'],
    ['Amazon', 'org:amazon', 'Amazon'],
    ['Woodwrd', 'person:bob-woodward', 'Bob Woodward'],
    ['House', 'gov:us-house', 'House'],
    ['the house', 'gov:us-house', 'House'],
    ['Hosue', 'gov:us-house', 'House'],
    ['White House', 'gov:white-house', 'White House'],
    ['white hose', 'gov:white-house', 'White House'],
    ['the Post', 'org:washington-post', 'the Post'],
    ['Post', 'org:washington-post', 'the Post'],
    ['washington post', 'org:washington-post', 'Washington Post'],
    ['The Washington Post', 'org:washington-post', 'The Washington Post'],
    ['USPS', 'org:usps', 'USPS'],
    ['US Postal Service', 'org:usps', 'U.S. Postal Service'],
    ['postal servce', 'org:usps', 'Postal Service'],
    ['HHS', 'gov:hhs', 'HHS'],
    ['Trump', 'person:donald-trump', 'Trump'],
    ['masks', 'product:face-masks', 'masks'],
    ['mask plan', 'proposal:household-mask-plan', 'household mask plan'],
    ['companies', 'group:companies', 'companies'],
    ['Sentae', 'gov:us-senate', 'Senate'],
    ['vice president', 'gov:office-of-vice-president', 'Office of the Vice President'],
  ])('finds "%s" first as %s by "%s"', (text, id, matched) => {
    expect(rankHits(text, candidates, 1)).toEqual([expect.objectContaining({ id, matched })]);
  });

  it('gives the House before the White House, and the newspaper before the Postal Service', () => {
    const house = idsOf('House', 100);
    expect(house.indexOf('gov:white-house')).toBeGreaterThan(house.indexOf('gov:us-house'));
    const post = idsOf('the Post', 100);
    expect(post.indexOf('org:usps')).toBeGreaterThan(post.indexOf('org:washington-post'));
  });

  it('finds claims and figures', () => {
    expect(idsOf('interviewed Trump book')[0]).toBe('claim:usps-2020/c35');
    expect(idsOf('23 billion possible losses')[0]).toBe('figure:usps-2020/f06');
  });

  it('finds each text of each candidate first', () => {
    const texts = candidates.flatMap(({ id, texts: all }) => all.map((text) => ({ id, text })));
    expect(texts.length).toBeGreaterThan(100);
    for (const { id, text } of texts) {
      const [best] = rankHits(text, candidates, 1);
      expect(wordsOf(best?.matched ?? '')).toEqual(wordsOf(text));
      expect(idsOf(text, 3)).toContain(id);
    }
  });

  it('answers a text of 200 characters', () => {
    const long = 'masks for households from the Postal Service and the White House '.repeat(4).slice(0, 200);
    expect(idsOf(long, 100).length).toBeGreaterThan(0);
    expect(idsOf('x'.repeat(200), 100)).toEqual([]);
  });
});
