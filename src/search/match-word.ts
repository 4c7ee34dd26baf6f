import { countEdits } from './count-edits.ts';
import type { SoughtWord } from './sought-words.ts';

/** That a stored word is, begins with, or nearly is a sought one. */
interface WordMatch {
  /** Which of the sought words. */
  readonly sought: number;
  /** 0 for the word itself, 1 where it begins with it, above that 1 and the typing errors between them. */
  readonly grade: number;
  /** Letters that the stored word has more, where it begins with the sought one; else 0. */
  readonly over: number;
}

/** Finds the sought words that a stored, folded word gives; mostly none. */
export type WordMatcher = (word: string) => readonly WordMatch[];

const SHORTEST_BEGINNING = 2;
const NONE: readonly WordMatch[] = [];

interface Target extends SoughtWord {
  readonly index: number;
  readonly letters: readonly string[];
  readonly mask: number;
}

/**
 * Makes the one rule by which words are found, for one search; it compares each stored word once.
 *
 * A stored word is found when it equals a sought word, begins with one of two letters or more, or is as
 * few edits away as that word forgives.
 */
export function matchWords(sought: readonly SoughtWord[]): WordMatcher {
  const targets = sought.map((word, index): Target => {
    const letters = [...word.text];
    return { ...word, index, letters, mask: maskOf(word.text) };
  });
  const known = new Map<string, readonly WordMatch[]>();
  return (word) => {
    let matches = known.get(word);
    if (matches === undefined) {
      matches = compareWord(word, targets);
      known.set(word, matches);
    }
    return matches;
  };
}

function compareWord(word: string, targets: readonly Target[]): readonly WordMatch[] {
  const matches = targets.map((target) => compareWith(target, word)).filter((match) => match !== null);
  return matches.length === 0 ? NONE : matches;
}

function compareWith(target: Target, word: string): WordMatch | null {
  const { index: sought, text, letters, edits } = target;
  if (word === text) return { sought, grade: 0, over: 0 };
  if (letters.length >= SHORTEST_BEGINNING && word.startsWith(text)) {
    return { sought, grade: 1, over: [...word].length - letters.length };
  }
  if (edits === 0 || !canBeWithin(target, word)) return null;
  const counted = countEdits(letters, [...word], edits);
  return counted <= edits ? { sought, grade: 1 + counted, over: 0 } : null;
}

/**
 * Tells at little cost that a word is too far away: an edit changes the length by one letter of at most two
 * code units, takes at most one letter out of the set of letters and brings in at most one.
 */
function canBeWithin({ text, edits, mask }: Target, word: string): boolean {
  return Math.abs(word.length - text.length) <= 2 * edits && countBits(mask ^ maskOf(word)) <= 2 * edits;
}

/** One bit for each letter that occurs, the same for letters 32 places apart. */
function maskOf(word: string): number {
  let mask = 0;
  for (const letter of word) mask |= 1 << ((letter.codePointAt(0) ?? 0) & 31);
  return mask;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
