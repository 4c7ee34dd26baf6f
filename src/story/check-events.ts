import type { Issue } from './issue.ts';
import { type Declaration, declarationsIn } from './known-ids.ts';
import { child, has, issueAt, itemsOf, type Part, textAt, textOf } from './part.ts';
import type { StoryFiles } from './story-files.ts';

/** Checks that no event comes after itself or is part of itself, however long the way round. */
export function checkEvents(story: StoryFiles): readonly Issue[] {
  const events = declarationsIn(story, 'events');
  const after = (event: Part) => itemsOf(event, 'after').map(textOf);
  const partOf = (event: Part) => [textAt(event, 'partOf')];
  return [
    ...circles(events, 'after', after, 'comes after itself'),
    ...circles(events, 'partOf', partOf, 'is part of itself'),
  ];
}

function circles(
  events: readonly Declaration[],
  key: string,
  nextOf: (event: Part) => readonly (string | null)[],
  problem: string,
): readonly Issue[] {
  const parts = new Map(events.map(({ id, part }) => [id, part]));
  const nextById = (id: string) => {
    const part = parts.get(id);
    return part === undefined ? [] : nextOf(part);
  };
  return events
    .filter(({ part }) => has(part, key))
    .filter(({ id, part }) => reaches(id, nextOf(part), nextById))
    .map(({ id, part }) => issueAt(child(part, key), 'BAD_VALUE', `${id} ${problem}. Take one link away.`));
}

function reaches(
  wanted: string,
  start: readonly (string | null)[],
  nextOf: (id: string) => readonly (string | null)[],
): boolean {
  const seen = new Set<string | null>();
  const queue = [...start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === null || seen.has(id)) continue;
    seen.add(id);
    queue.push(...nextOf(id));
  }
  return seen.has(wanted);
}
