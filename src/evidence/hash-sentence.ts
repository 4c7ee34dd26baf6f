import { sha256 } from './sha256.ts';

/** Cuts a normalised paragraph by code points: from `start` up to but not including `end`. */
export function sliceSentence(paragraph: string, start: number, end: number): string {
  return Array.from(paragraph).slice(start, end).join('');
}

/** Hashes the sentence that lies in a normalised paragraph from `start` to `end`, in code points. */
export function hashSentence(paragraph: string, start: number, end: number): string {
  return sha256(sliceSentence(paragraph, start, end));
}

/** Hashes a whole article: its normalised paragraphs joined by an empty line. */
export function hashBody(paragraphs: readonly string[]): string {
  return sha256(paragraphs.join('\n\n'));
}

/** Counts the words of a normalised sentence: what white space separates. */
export function countWords(sentence: string): number {
  return sentence.split(' ').filter((word) => word !== '').length;
}
