import { findSentences, type Place } from './find-sentence.ts';
import { hashSentence } from './hash-sentence.ts';
import { normalizeArticle } from './normalize-article.ts';

/**
 * What became of a sentence: still in its place, elsewhere in the article, changed (its place exists, its
 * hash is nowhere), or without a place to look at (the article has no such paragraph or ends before it).
 */
type Outcome = 'EXACT' | 'RELOCATED' | 'ALTERED' | 'UNAVAILABLE';

/** A sentence as a story stores it: its place and its hash, never its text. */
export interface StoredSentence {
  readonly id: string;
  /** From 1. */
  readonly paragraph: number;
  /** Code points in the normalised paragraph, `end` not included. */
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** What verifying found out about one sentence; `foundAt` is null unless it was found. */
export interface Verdict {
  readonly id: string;
  readonly outcome: Outcome;
  readonly foundAt: Place | null;
}

/**
 * Tells of each stored sentence whether an article still holds it, in the order of `sentences`.
 *
 * Needs no sentence splitter and no stored text: the article is normalised by `nks-1`, cut at the stored
 * offsets and hashed; what does not match is looked for everywhere.
 */
export function verifyArticle(text: string, sentences: readonly StoredSentence[]): readonly Verdict[] {
  const paragraphs = normalizeArticle(text);
  const isExact = sentences.map((sentence) => {
    const paragraph = paragraphs[sentence.paragraph - 1];
    return (
      paragraph !== undefined && hashSentence(paragraph, sentence.start, sentence.end) === sentence.sha256
    );
  });
  const missing = sentences.filter((_, index) => !isExact[index]);
  const found = findSentences(
    paragraphs,
    missing.map(({ sha256, start, end }) => ({ sha256, length: end - start })),
  );
  return sentences.map((sentence, index): Verdict => {
    const { id, paragraph, start, end } = sentence;
    if (isExact[index]) return { id, outcome: 'EXACT', foundAt: { paragraph, start, end } };
    const foundAt = found.get(sentence.sha256) ?? null;
    if (foundAt) return { id, outcome: 'RELOCATED', foundAt };
    return { id, outcome: hasPlace(paragraphs, sentence) ? 'ALTERED' : 'UNAVAILABLE', foundAt: null };
  });
}

// A sentence that was shortened ends before its old end, so only the start has to be there.
function hasPlace(paragraphs: readonly string[], { paragraph, start }: StoredSentence): boolean {
  const text = paragraphs[paragraph - 1];
  return text !== undefined && start < Array.from(text).length;
}
