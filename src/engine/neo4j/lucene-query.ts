import type { SoughtWord } from '../port.ts';

/** Finds nothing: a phrase without words. */
const NOTHING = '""';

/**
 * Gives the query of Lucene's classic syntax that finds words as they are, as the beginning of others, and
 * with so many letters wrong.
 *
 * The weights keep that order for each word, however rare another one is: a range and a beginning score a
 * constant, 8 and 2, while what rarity adds stays below 2. Ranges from a word to itself are the one way to
 * have a word score a constant.
 *
 * @example luceneQuery([{ text: 'amazn', edits: 1 }])
 * // '["amazn" TO "amazn"]^8 OR amazn^0.1 OR amazn*^2 OR amazn~1^0.1'
 */
export function luceneQuery(words: readonly SoughtWord[]): string {
  const parts = words
    .filter(({ text }) => text !== '')
    .flatMap(({ text, edits }) => {
      const word = escapeWord(text);
      const errors = edits === 0 ? [] : [`${word}~${edits}^0.1`];
      return [`["${word}" TO "${word}"]^8`, `${word}^0.1`, `${word}*^2`, ...errors];
    });
  return parts.length === 0 ? NOTHING : parts.join(' OR ');
}

/** Leaves no character that the syntax knows, and no operator: their code points mean only themselves. */
function escapeWord(text: string): string {
  const plain = text.replace(/[^\p{L}\p{M}\p{N}]/gu, escapeUnits);
  return /^(?:AND|OR|NOT|TO)$/.test(plain) ? escapeUnits(plain) : plain;
}

function escapeUnits(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
