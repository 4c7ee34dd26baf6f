import type { Issue } from './issue.ts';
import { declarationsIn } from './known-ids.ts';
import { child, has, issueAt, itemsOf, type Part, textAt, textOf } from './part.ts';
import { FILE_NAMES } from './shape/story-shapes.ts';
import { isReadable, itemsIn, type StoryFiles } from './story-files.ts';
import { usedEntities } from './used-entities.ts';

/** The stories whose entities stand in one `entities.yaml`. */
export interface EntityHome {
  /** The stories that are being checked. */
  readonly stories: readonly StoryFiles[];
  /** All stories beside that file, checked or not. */
  readonly all: readonly StoryFiles[];
}

/**
 * Checks that every entity is joined: by a relation or a part in an event of each story that uses it, and
 * that every entity of the file is used by some story.
 */
export function checkJoined({ stories, all }: EntityHome): readonly Issue[] {
  const readable = all.every((story) => FILE_NAMES.every((name) => isReadable(story, name)));
  const used = new Set(all.flatMap((story) => [...usedEntities(story)]));
  const unused = stories
    .slice(0, 1)
    .flatMap((story) => declarationsIn(story, 'entities').filter(({ id }) => readable && !used.has(id)));
  return [
    ...unused.map(({ part, id }) => lonely(part, `No story says anything of ${id}. Use it or take it away.`)),
    ...stories.flatMap(lonelyIn),
  ];
}

function lonelyIn(story: StoryFiles): readonly Issue[] {
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
