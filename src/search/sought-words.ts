import { isFunctionWord } from './function-words.ts';
import { wordsOf } from './words.ts';

/** A folded word to look for, and how many typing errors are forgiven in it. */
export interface SoughtWord {
  readonly text: string;
  readonly edits: 0 | 1 | 2;
}

const MOST_WORDS = 12;
/** Misspellings of a word grow with the square of its length, and nobody types such a word. */
const LONGEST_FORGIVEN = 40;
const LETTERS = /\p{L}/gu;

/**
 * Gives the words that a text looks for: each once, in its order, at most 12.
 *
 * Words such as "the" and "of" are left out unless the text has no others. Below 4 letters no error is
 * forgiven, below 8 one, else two, and none in a word of more than 40 characters; digits are no letters, so
 * another year is never found by error.
 *
 * @example soughtWords('the Post in 2013') // [{ text: 'post', edits: 1 }, { text: '2013', edits: 0 }]
 */
export function soughtWords(text: string): readonly SoughtWord[] {
  const words = [...new Set(wordsOf(text))];
  const telling = words.filter((word) => !isFunctionWord(word));
  return (telling.length > 0 ? telling : words)
    .slice(0, MOST_WORDS)
    .map((word) => ({ text: word, edits: forgivenEdits(word) }));
}

function forgivenEdits(word: string): 0 | 1 | 2 {
  const letters = word.match(LETTERS)?.length ?? 0;
  if (letters < 4 || [...word].length > LONGEST_FORGIVEN) return 0;
  return letters < 8 ? 1 : 2;
}
