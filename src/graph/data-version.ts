import { createHash } from 'node:crypto';

/** Which version of a story is loaded. */
export interface StoryVersion {
  readonly id: string;
  readonly version: string;
}

/** Gives the version of all that is loaded: SHA-256 of the ids and versions of the stories, whatever their order. */
export function dataVersionOf(stories: readonly StoryVersion[]): string {
  const lines = stories.map(({ id, version }) => `${id} ${version}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}
