import type { Issue } from './issue.ts';
import { declarationsIn } from './known-ids.ts';
import { child, has, issueAt, itemsOf, type Part, textAt, textOf } from './part.ts';
import { FILE_NAMES } from './shape/story-shapes.ts';
import { isReadable, itemsIn, type StoryFiles } from './story-files.ts';
import { usedEntities } from './used-entities.ts';

/** Checks that every entity that a story uses is joined in it, by a relation or a part in an event. */
export function checkJoined(story: StoryFiles): readonly Issue[] {
  // Where a file cannot be read, the missing relation may stand in it.
  if (!isReadable(story, 'claims') || !isReadable(story, 'events')) return [];
  const joined = joinedIn(story);
  const used = usedEntities(story);
  return [...declarationsIn(story, 'entities'), ...declarationsIn(story, 'events')]
    .filter(({ id, part }) => !joined.has(id) && (used.has(id) || part.yaml.name === 'events'))
    .map(({ id, part }) =>
      lonely(
        part,
        `Nothing joins ${id} to the story ${story.slug}. State a relation, or give it a part in an event.`,
      ),
    );
}

/**
 * Checks that every entity of an `entities.yaml` is used by some story.
 *
 * @param stories the checked stories whose entities stand in that file
 * @param all all stories beside that file, checked or not
 */
export function checkUsed(stories: readonly StoryFiles[], all: readonly StoryFiles[]): readonly Issue[] {
  const [story] = stories;
  if (story === undefined) return [];
  if (!all.every((one) => FILE_NAMES.every((name) => isReadable(one, name)))) return [];
  const used = new Set(all.flatMap((one) => [...usedEntities(one)]));
  return declarationsIn(story, 'entities')
    .filter(({ id }) => !used.has(id))
    .map(({ id, part }) => lonely(part, `No story says anything of ${id}. Use it or take it away.`));
}

function joinedIn(story: StoryFiles): ReadonlySet<string> {
  const relations = itemsIn(story, 'claims').flatMap((claim) => itemsOf(claim, 'states'));
  const events = itemsIn(story, 'events');
  const ends = relations.flatMap((relation) => [textAt(relation, 'from'), textAt(relation, 'to')]);
  const parts = events.flatMap((event) => {
    const participants = itemsOf(event, 'participants').map((participant) => textAt(participant, 'entity'));
    const whole = [...itemsOf(event, 'after').map(textOf), textAt(event, 'partOf')];
    const isJoined = participants.length > 0 || has(event, 'partOf') || itemsOf(event, 'after').length > 0;
    return [...participants, ...whole, isJoined ? textAt(event, 'id') : null];
  });
  return new Set([...ends, ...parts].filter((id) => id !== null));
}

function lonely(part: Part, message: string): Issue {
  return issueAt(child(part, 'id'), 'LONELY_ENTITY', message);
}
