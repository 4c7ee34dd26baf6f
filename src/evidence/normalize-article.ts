/** The name of the normalisation below, as `articles.yaml` states it. */
export const NORMALIZATION = 'nks-1';

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018-\u201B\u2032]/gu, "'"],
  [/[\u201C-\u201F\u2033]/gu, '"'],
  [/[\u2010-\u2014\u2212]/gu, '-'],
  [/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, ''],
  [/\p{White_Space}+/gu, ' '],
];

/**
 * Normalises a text by `nks-1`: compatibility forms, plain quotes and hyphens, no invisible characters,
 * single spaces, trimmed.
 *
 * Sentences are hashed in this form, so that a copy that differs in typography only still verifies.
 */
export function normalizeText(text: string): string {
  const folded = FOLDS.reduce((form, [from, to]) => form.replace(from, to), text.normalize('NFKC'));
  return folded.trim();
}

/**
 * Splits an article into its normalised paragraphs; paragraph `pN` is element N - 1.
 *
 * A paragraph is a run of lines that show something. A byte-order mark is dropped with the other
 * invisible characters.
 */
export function normalizeArticle(text: string): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.split(/\r\n?|\n/u)) {
    if (normalizeText(line) === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => normalizeText(lines.join('\n')));
}
