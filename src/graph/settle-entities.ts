import type { Vocabulary } from '../story/vocabulary.ts';
import type { StoryLayout } from './lay-out.ts';
import { entityProperties } from './lay-out-entity.ts';
import { parseEvent } from './lay-out-event.ts';
import { descendingKey, placeKey } from './order-key.ts';
import { tellsOf } from './row-values.ts';
import type { LinkRow, NodeRow, Properties } from './rows.ts';
import { typeLabelOf } from './stored-rows.ts';
import type { StoredEntity, StoredStory, Telling } from './stored-story.ts';

/** An entity that the story's old or new version tells of, with all stories that tell of it afterwards. */
export interface ToldEntity {
  readonly id: string;
  /** By story id; empty when no story holds it any more. */
  readonly told: readonly Telling[];
}

/** Gives who tells of each touched entity once the layout is loaded. */
export function tellingsAfter(layout: StoryLayout, stored: StoredStory): readonly ToldEntity[] {
  const own = new Map(layout.links.filter(tellsOf).map((link) => [link.to, tellingOf(link)]));
  const ids = new Set([...stored.entities.keys(), ...own.keys()]);
  return [...ids].map((id) => {
    const others = (stored.entities.get(id)?.told ?? []).filter(({ story }) => story !== layout.story);
    const telling = own.get(id);
    const told = telling === undefined ? others : [...others, telling];
    return { id, told: told.toSorted((a, b) => (a.story < b.story ? -1 : 1)) };
  });
}

/**
 * Gives the touched entities as they shall be: those that a story still tells of, with the stories,
 * orders and counts that the whole graph gives them.
 *
 * @param relations the touched relations as they shall be
 */
export function settleEntities(
  tellings: readonly ToldEntity[],
  layout: StoryLayout,
  stored: StoredStory,
  relations: readonly LinkRow[],
  vocabulary: Vocabulary,
): readonly NodeRow[] {
  const mentionsBefore = countEnds(mentionsIn(stored.links));
  const mentionsAfter = countEnds(mentionsIn(layout.links));
  const relationsBefore = countEnds(bothEnds(stored.relations));
  const relationsAfter = countEnds(bothEnds(relations));
  return tellings.flatMap(({ id, told }) => {
    const [first] = told;
    if (first === undefined) return [];
    const entity = stored.entities.get(id);
    const settle = (total: number | undefined, before: Counts, after: Counts) =>
      descendingKey((total ?? 0) - (before.get(id) ?? 0) + (after.get(id) ?? 0), id);
    const properties = {
      ...ownProperties(id, first, layout, entity),
      stories: told.map(({ story }) => story),
      byReading: first.order,
      byMentions: settle(entity?.mentions, mentionsBefore, mentionsAfter),
      byRelations: settle(entity?.relations, relationsBefore, relationsAfter),
    };
    return [{ label: 'Entity', typeLabel: typeLabelOf(properties, vocabulary), id, properties }];
  });
}

/** An event is as its first story describes it; any other entity as this story has it, or as it was. */
function ownProperties(
  id: string,
  first: Telling,
  layout: StoryLayout,
  entity: StoredEntity | undefined,
): Properties {
  if (first.describes === null) return layout.entities.get(id) ?? entity?.node.properties ?? {};
  const event = parseEvent(first.describes);
  return { ...entityProperties(event), byStory: placeKey(first.story, event.ordinal, id) };
}

function tellingOf({ from, properties: { order, describes } }: LinkRow): Telling {
  return {
    story: from,
    order: String(order),
    describes: typeof describes === 'string' ? describes : null,
  };
}

type Counts = ReadonlyMap<string, number>;

function mentionsIn(links: readonly LinkRow[]): readonly string[] {
  return links.filter(({ type }) => type === 'MENTIONS').map(({ to }) => to);
}

function bothEnds(relations: readonly LinkRow[]): readonly string[] {
  return relations.flatMap(({ from, to }) => [from, to]);
}

function countEnds(ids: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
