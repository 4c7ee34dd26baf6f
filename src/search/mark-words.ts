import type { Question } from './fit-text.ts';
import { placedWords, type Word } from './words.ts';

/**
 * Gives the places of the words of a stored text that a question finds: start, end, start, end, in code points.
 *
 * Each sought word marks only the words that give it best, so that a word nearly like it is not marked
 * beside the word itself. Where the text is just what was asked for, all words that were asked for are marked.
 */
export function markWords(question: Question, text: string, isExact: boolean): readonly number[] {
  const words = placedWords(text);
  const best = bestGrades(question, words);
  const asked = new Set(isExact ? question.words : []);
  return words
    .filter(
      (word) =>
        asked.has(word.text) ||
        question.match(word.text).some(({ sought, grade }) => best.get(sought) === grade),
    )
    .flatMap(({ start, end }) => [start, end]);
}

function bestGrades(question: Question, words: readonly Word[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { sought, grade } of words.flatMap(({ text }) => question.match(text))) {
    best.set(sought, Math.min(grade, best.get(sought) ?? grade));
  }
  return best;
}
