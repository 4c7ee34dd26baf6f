import { mergeRelation } from '../story/merge-relation.ts';
import { groupBy } from './group-by.ts';
import type { StoryLayout } from './lay-out.ts';
import { layOutRelation } from './lay-out-relation.ts';
import { relationEndsOf } from './row-values.ts';
import type { LinkRow } from './rows.ts';
import type { StatedRelation } from './stated-relation.ts';
import type { StoredStory } from './stored-story.ts';

/**
 * Gives the touched relations as they shall be: each made anew from all claims that state it once the
 * layout is loaded, in whatever story.
 */
export function settleRelations(layout: StoryLayout, stored: StoredStory): readonly LinkRow[] {
  const touched = new Set([...stored.nodes, ...layout.nodes].flatMap(relationEndsOf).map(({ id }) => id));
  const statements = [...stored.otherStatements, ...layout.statements];
  const byRelation = groupBy(
    statements.filter(({ relation }) => touched.has(relation)),
    ({ relation }) => relation,
  );
  return [...byRelation.values()].map((stated) => {
    const stories = [...new Set(stated.map(({ story }) => story))].sort();
    return layOutRelation(mergeRelation(stated), stories, placeIn(stories[0], stated));
  });
}

function placeIn(story: string | undefined, stated: readonly StatedRelation[]): number {
  return stated.find((one) => one.story === story)?.place ?? 0;
}
