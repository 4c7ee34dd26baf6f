/**
 * How hits are ranked: the one order of `search`, whatever engine gave the candidates.
 *
 * A hit is as good as the best of its texts: its name or one of its aliases. A text that is just what was
 * asked for comes first; an article at its beginning does not count. Then the text that has more of the
 * sought words; then more of them as whole words, then more as beginnings of words, then fewer typing errors;
 * then the text with fewer words that nobody looked for, then with fewer letters that nobody typed. A text
 * with less than half of the sought words is no hit. Among equals a name comes before an alias, an entity
 * before an event, a figure and a claim, and last the id decides. Nothing depends on the other candidates,
 * so that a hit is the same among few and among many.
 */

import { compareFits, type Fit, fitText, type Question } from './fit-text.ts';
import { markWords } from './mark-words.ts';
import { matchWords } from './match-word.ts';
import { soughtWords } from './sought-words.ts';
import { wordsOf } from './words.ts';

/** What may be a hit: its name, then its aliases; a claim and a figure have only a name. */
export interface Candidate {
  readonly id: string;
  readonly kind: 'ENTITY' | 'EVENT' | 'FIGURE' | 'CLAIM';
  readonly texts: readonly string[];
}

/** A candidate that was found, by which text, and which whole words of it: start, end, start, end in code points. */
export interface RankedHit {
  readonly id: string;
  readonly matched: string;
  readonly ranges: readonly number[];
}

interface Found {
  readonly candidate: Candidate;
  readonly matched: string;
  /** Place of the text among the candidate's. */
  readonly place: number;
  readonly fit: Fit;
}

const KINDS: readonly Candidate['kind'][] = ['ENTITY', 'EVENT', 'FIGURE', 'CLAIM'];

/**
 * Ranks what an engine found for a text and marks the words, the best hit first, at most `first`.
 *
 * The order of the candidates plays no part. A text without a word finds nothing.
 */
export function rankHits(
  text: string,
  candidates: readonly Candidate[],
  first: number,
): readonly RankedHit[] {
  const sought = soughtWords(text);
  if (sought.length === 0) return [];
  const question: Question = {
    words: wordsOf(text),
    soughtCount: sought.length,
    match: matchWords(sought),
  };
  return candidates
    .flatMap((candidate) => bestText(question, candidate) ?? [])
    .sort(compareFound)
    .slice(0, first)
    .map(({ candidate: { id }, matched, fit }) => ({
      id,
      matched,
      ranges: markWords(question, matched, fit.exact > 0),
    }));
}

function bestText(question: Question, candidate: Candidate): Found | null {
  let best: Found | null = null;
  for (const [place, matched] of candidate.texts.entries()) {
    const fit = fitText(question, matched);
    if (fit !== null && (best === null || compareFits(fit, best.fit) < 0)) {
      best = { candidate, matched, place, fit };
    }
  }
  return best;
}

function compareFound(one: Found, other: Found): number {
  return (
    compareFits(one.fit, other.fit) ||
    Math.min(one.place, 1) - Math.min(other.place, 1) ||
    KINDS.indexOf(one.candidate.kind) - KINDS.indexOf(other.candidate.kind) ||
    compareUnits(one.candidate.id, other.candidate.id) ||
    compareUnits(one.matched, other.matched)
  );
}

function compareUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
