import type { Counts } from '../story/count-stories.ts';

/** Writes counts one a line, the numbers below each other. */
export function countTable(counts: Counts): string {
  return Object.entries(counts)
    .map(([kind, count]) => `${String(count).padStart(7)} ${kind}\n`)
    .join('');
}
