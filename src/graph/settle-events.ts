import { eventLinks, parseEvent } from './lay-out-event.ts';
import { type LinkRow, numberLinks, type WrittenDraft } from './rows.ts';
import type { ToldEntity } from './settle-entities.ts';

/**
 * Gives what the descriptions of the touched events make, as it shall be: the union over the stories
 * that tell of an event. What two of them say alike belongs to the first, by id; so does the whole that
 * an event is part of, of which it has one.
 */
export function settleEventLinks(tellings: readonly ToldEntity[]): readonly LinkRow[] {
  return tellings.flatMap(({ told }) => {
    const distinct = new Map<string, WrittenDraft>();
    for (const { story, describes } of told) {
      const drafts = describes === null ? [] : eventLinks(parseEvent(describes), story);
      for (const draft of drafts) {
        const said = whatIsSaid(draft);
        if (!distinct.has(said)) distinct.set(said, draft);
      }
    }
    return numberLinks([...distinct.values()]);
  });
}

function whatIsSaid({ type, from, to, properties }: WrittenDraft): string {
  return type === 'SUB_EVENT_OF' ? `${type} ${from}` : `${type} ${from} ${to} ${properties.role ?? ''}`;
}
