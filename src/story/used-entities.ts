import { textOf } from './part.ts';
import { referencesIn } from './references.ts';
import type { StoryFiles } from './story-files.ts';

/** Gives the ids that a story uses anywhere: of entities, of events, and `article` for its tellers. */
export function usedEntities(story: StoryFiles): ReadonlySet<string> {
  const kinds = ['entity', 'event', 'teller'];
  const used = referencesIn(story).filter(({ kind }) => kinds.includes(kind));
  return new Set(used.map(({ part }) => textOf(part)).filter((id) => id !== null));
}
