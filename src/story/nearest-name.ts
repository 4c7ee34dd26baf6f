import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds the valid name that somebody may have meant; null when none is close.
 *
 * @example nearestName('subjets', ['subjects', 'objects']) // 'subjects'
 */
export function nearestName(written: string, names: Iterable<string>): string | null {
  const candidates = [...names];
  if (candidates.length === 0) return null;
  const name = closest(written, candidates);
  const allowed = Math.max(2, Math.floor(written.length / 3));
  return distance(written, name) <= allowed ? name : null;
}

/** Ends a message with the nearest name, if there is one. */
export function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}
