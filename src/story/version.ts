import { sha256 } from '../evidence/sha256.ts';
import type { Story } from './model.ts';

/**
 * Computes a story's version: SHA-256 of its canonical JSON, with the entities that it uses.
 *
 * Comments and spacing of the files do not count, nor does the order of keys.
 */
export function versionOf(story: Omit<Story, 'version'>): string {
  return sha256(canonicalJson(story));
}

/** Writes plain data as JSON with sorted keys and no spaces. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  );
}
