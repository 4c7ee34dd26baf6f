import { isFunctionWord, withoutArticle } from './function-words.ts';
import type { WordMatcher } from './match-word.ts';
import { wordsOf } from './words.ts';

/** A text to look for, made ready. */
export interface Question {
  /** All its words, folded. */
  readonly words: readonly string[];
  /** How many of them are sought. */
  readonly soughtCount: number;
  readonly match: WordMatcher;
}

/** How well a stored text answers a question. */
export interface Fit {
  /** 2 when it is the same, word by word; 1 when only an article at the beginning differs; else 0. */
  readonly exact: 0 | 1 | 2;
  /** How many sought words it has, in any way. */
  readonly covered: number;
  /** How many of them are words of it. */
  readonly whole: number;
  /** How many of them begin a word of it. */
  readonly begun: number;
  /** Typing errors forgiven in the others. */
  readonly edits: number;
  /** Its words that nobody looked for, function words aside. */
  readonly extra: number;
  /** Letters that follow the sought words that only begin one of its words. */
  readonly over: number;
}

/** Measures how well a stored text answers a question; null when it holds less than half of the sought words. */
export function fitText(question: Question, text: string): Fit | null {
  const words = wordsOf(text);
  const best = new Map<number, { readonly grade: number; readonly over: number }>();
  let extra = 0;
  for (const word of words) {
    const matches = question.match(word);
    if (matches.length === 0 && !isFunctionWord(word)) extra += 1;
    for (const match of matches) {
      const known = best.get(match.sought);
      if (known === undefined || isBetter(match, known)) best.set(match.sought, match);
    }
  }
  if (best.size === 0 || best.size * 2 < question.soughtCount) return null;
  return { exact: exactness(question.words, words), extra, ...sumUp([...best.values()]) };
}

/** Compares two fits, the better first: a negative number, zero or a positive one, as `sort` expects. */
export function compareFits(one: Fit, other: Fit): number {
  return (
    other.exact - one.exact ||
    other.covered - one.covered ||
    other.whole - one.whole ||
    other.begun - one.begun ||
    one.edits - other.edits ||
    one.extra - other.extra ||
    one.over - other.over
  );
}

interface Grade {
  readonly grade: number;
  readonly over: number;
}

function isBetter(one: Grade, other: Grade): boolean {
  return one.grade < other.grade || (one.grade === other.grade && one.over < other.over);
}

function sumUp(grades: readonly Grade[]): Omit<Fit, 'exact' | 'extra'> {
  const sums = { covered: grades.length, whole: 0, begun: 0, edits: 0, over: 0 };
  for (const { grade, over } of grades) {
    if (grade === 0) sums.whole += 1;
    else if (grade === 1) sums.begun += 1;
    else sums.edits += grade - 1;
    sums.over += over;
  }
  return sums;
}

function exactness(asked: readonly string[], stored: readonly string[]): 0 | 1 | 2 {
  if (isSame(asked, stored)) return 2;
  return isSame(withoutArticle(asked), withoutArticle(stored)) ? 1 : 0;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
