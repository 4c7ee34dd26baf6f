/** A word of a text, and where it stands in the text as it is stored. */
export interface Word {
  /** The word, folded; never empty, letters and digits only. */
  readonly text: string;
  /** Code points before the word. */
  readonly start: number;
  /** Code points up to the end of the word, itself excluded. */
  readonly end: number;
}

/** Apostrophes of all kinds, some of which are letters to Unicode, and characters that nobody sees. */
const DROPPED = "'`´‘’‛ʹʻʼʽʾʿ＇\\p{Cf}";
const LETTER = '\\p{L}\\p{M}*';
/** Initials with points between them are one word; else a word is a run of letters, digits and marks. */
const WORD = new RegExp(
  `${LETTER}(?:\\.${LETTER})+(?![\\p{L}\\p{N}\\p{M}])|[\\p{L}\\p{N}](?:[${DROPPED}]*[\\p{L}\\p{N}\\p{M}])*`,
  'gu',
);
const NO_PART_OF_A_WORD = new RegExp(`[^\\p{L}\\p{N}]|[${DROPPED}]`, 'gu');
const PLAIN = /^[A-Za-z0-9]+$/;
const ASTRAL = /[\u{10000}-\u{10ffff}]/u;

/**
 * Gives the words of a text, folded, in their order.
 *
 * Two spellings of one word fold alike: letter case, accents, ligatures, wide letters, apostrophes and the
 * points of initials do not count.
 *
 * @example wordsOf("The U.S. Senate’s café") // ['the', 'us', 'senates', 'cafe']
 */
export function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(foldWord).filter((word) => word !== '');
}

/**
 * Gives the words of a text with their places in it.
 *
 * @example placedWords('the Post') // [{ text: 'the', start: 0, end: 3 }, { text: 'post', start: 4, end: 8 }]
 */
export function placedWords(text: string): readonly Word[] {
  const measure = ASTRAL.test(text) ? countCodePoints : countCodeUnits;
  const words: Word[] = [];
  let unit = 0;
  let point = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const start = point + measure(text.slice(unit, index));
    const end = start + measure(written);
    unit = index + written.length;
    point = end;
    const folded = foldWord(written);
    if (folded !== '') words.push({ text: folded, start, end });
  }
  return words;
}

/**
 * Gives what a graph keeps of texts so that their words can be found: each folded word once, in the order
 * of the texts, with blanks between them; empty when no text has a word.
 *
 * @example searchWordsText(['Washington Post', 'the Post']) // 'washington post the'
 */
export function searchWordsText(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(wordsOf))].join(' ');
}

/** Lower case is reached through upper case, which alone knows that `ß` is `SS` and `ς` is `Σ`. */
function foldWord(written: string): string {
  if (PLAIN.test(written)) return written.toLowerCase();
  return written
    .normalize('NFKD')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(NO_PART_OF_A_WORD, '')
    .replaceAll('ς', 'σ')
    .normalize('NFC');
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function countCodeUnits(text: string): number {
  return text.length;
}
