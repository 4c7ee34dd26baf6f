import type { Issue } from './issue.ts';
import { type Declaration, declarationsIn } from './known-ids.ts';
import { child, has, issueAt, itemsOf, type Part, textAt, textOf } from './part.ts';
import type { StoryFiles } from './story-files.ts';

/** Checks that no event comes after itself or is part of itself, however long the way round. */
export function checkEvents(story: StoryFiles): readonly Issue[] {
  const events = declarationsIn(story, 'events');
  return [...circles(events, AFTER), ...circles(events, PART_OF)];
}

/** A way from event to event. */
interface Way {
  readonly key: string;
  readonly nextOf: (event: Part) => readonly (string | null)[];
  readonly problem: string;
}

const AFTER: Way = {
  key: 'after',
  nextOf: (event) => itemsOf(event, 'after').map(textOf),
  problem: 'comes after itself',
};

const PART_OF: Way = {
  key: 'partOf',
  nextOf: (event) => [textAt(event, 'partOf')],
  problem: 'is part of itself',
};

function circles(events: readonly Declaration[], { key, nextOf, problem }: Way): readonly Issue[] {
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
