import type { SoughtWord } from '../port.ts';

/**
 * Gives the words to look up, each with how many letters may still be missing, added or wrong.
 *
 * MiniSearch counts two swapped letters as two errors. Allowing as many is twenty times as slow as looking
 * the word up with its neighbours swapped as well.
 */
export function spellings(words: readonly SoughtWord[]): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  const add = (letters: readonly string[], edits: number) => {
    const word = letters.join('');
    errors.set(word, Math.max(edits, errors.get(word) ?? 0));
    if (edits > 0) for (const swapped of swaps(letters)) add(swapped, edits - 1);
  };
  for (const { text, edits } of words) add([...text], edits);
  return errors;
}

/** Gives a word with each two neighbours swapped that differ. */
function swaps(letters: readonly string[]): readonly (readonly string[])[] {
  return letters.flatMap((letter, at) => {
    const next = letters[at + 1];
    if (next === undefined || next === letter) return [];
    return [[...letters.slice(0, at), next, letter, ...letters.slice(at + 2)]];
  });
}
