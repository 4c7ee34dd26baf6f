import { type IdsByKind, type Kind, kinds, type PlannedStory } from './kinds.ts';

/** How many things of each kind. */
type CountsByKind = Readonly<Record<Kind, number>>;

/** What loading or unloading one story did. */
export interface StoryReport {
  readonly story: string;
  readonly added: CountsByKind;
  readonly changed: CountsByKind;
  readonly removed: CountsByKind;
  readonly unchanged: CountsByKind;
}

/** What loading did, and the version of the data afterwards. */
export interface LoadReport {
  readonly dataVersion: string;
  readonly stories: readonly StoryReport[];
}

/** Counts a plan's ids. */
export function reportOf({ story, added, changed, removed, unchanged }: PlannedStory): StoryReport {
  return {
    story,
    added: countOf(added),
    changed: countOf(changed),
    removed: countOf(removed),
    unchanged: countOf(unchanged),
  };
}

function countOf(ids: IdsByKind): CountsByKind {
  return Object.fromEntries(kinds.map((kind) => [kind, ids[kind].length])) as CountsByKind;
}
