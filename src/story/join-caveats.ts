/** Joins caveats, which are sentences, each once and in order; null when there is none. */
export function joinCaveats(caveats: Iterable<string | null>): string | null {
  const distinct = new Set([...caveats].filter((caveat) => caveat !== null));
  return distinct.size === 0 ? null : [...distinct].join(' ');
}
