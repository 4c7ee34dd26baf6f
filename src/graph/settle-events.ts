import { eventLinks, parseEvent } from './lay-out-event.ts';
import type { LinkRow } from './rows.ts';
import type { ToldEntity } from './settle-entities.ts';

/** Gives the relationships of the touched events as they shall be: those that each one's first story describes. */
export function settleEventLinks(tellings: readonly ToldEntity[]): readonly LinkRow[] {
  return tellings.flatMap(({ told: [first] }) =>
    first === undefined || first.describes === null
      ? []
      : eventLinks(parseEvent(first.describes), first.story),
  );
}
