import type { StoryLayout } from './lay-out.ts';
import type { LinkRow } from './rows.ts';
import type { StoredStory } from './stored-story.ts';

/** Gives the relationships between the story's claims and those of other stories of which both ends are there. */
export function settleLinksAbroad(layout: StoryLayout, stored: StoredStory): readonly LinkRow[] {
  const own = new Set(layout.nodes.map(({ id }) => id));
  return [
    ...layout.linksAbroad.filter(({ to }) => stored.claimsAbroad.has(to)),
    ...stored.linksFromAbroad.filter(({ to }) => own.has(to)),
  ];
}
