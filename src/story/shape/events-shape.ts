import type { Vocabulary } from '../vocabulary.ts';
import { aliases, basis, caveat, entityId, evidence, sameAs, time } from './common-shapes.ts';
import { formed, listOf, mapOf, type Schema, setOf, text, wordOf } from './schema.ts';

const EVENT_ID_ADVICE = 'Write event: and a slug, such as event:general-election.';

/** The shape of `events.yaml`. */
export function eventsShape({ events, entityTypes }: Vocabulary): Schema {
  const prefixes = entityTypes.get('EVENT')?.prefixes ?? ['event'];
  const id = new RegExp(`^(${prefixes.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$`);
  const participant = mapOf('Who took part.', {
    entity: entityId('Who or what.'),
    role: wordOf(events.roles, 'As what.'),
  });
  const event = mapOf(
    'Something that happens, or may.',
    {
      id: formed(id, 'Its id, such as event:general-election.', EVENT_ID_ADVICE),
      name: text('A headline in your own words.'),
      kind: wordOf(events.kinds, 'What it is.'),
      status: wordOf(events.statuses, 'How far it came.'),
    },
    {
      description: text('More about it.'),
      aliases: aliases(),
      sameAs: sameAs(),
      time: time('When.'),
      after: setOf(entityId('An event.'), 'The events that it follows.'),
      partOf: entityId('The event that it is part of.'),
      participants: setOf(participant, 'Who took part, and as what.'),
      basis: basis(),
      caveat: caveat(),
      evidence: evidence(0),
    },
  );
  return listOf(event, 'The events in the order of the story.');
}
