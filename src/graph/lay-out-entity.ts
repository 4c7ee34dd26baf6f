import { searchWordsText } from '../search/words.ts';
import { foldText } from '../story/fold-text.ts';
import type { Entity, Story } from '../story/model.ts';
import { type DescribedEvent, describeEvent, eventProperties } from './lay-out-event.ts';
import { placeKey, textKey } from './order-key.ts';
import { type LinkDraft, type Properties, present } from './rows.ts';
import type { StoryPlaces } from './story-places.ts';

/**
 * Gives the properties of an entity or an event that are the same whichever stories tell of it.
 *
 * `stories` and the orders that depend on other stories are settled when it is loaded.
 */
export function entityProperties(entity: Entity | DescribedEvent): Properties {
  const { id, name, type, description, aliases, sameAs } = entity;
  const nameFold = foldText(name);
  return present({
    id,
    name,
    type,
    description,
    nameFold,
    aliasFolds: aliases.map(({ text }) => foldText(text)),
    aliasesText: aliases.map(({ text }) => text),
    aliasesKind: aliases.map(({ kind }) => kind),
    aliasesCaveat: aliases.map(({ caveat }) => caveat ?? ''),
    sameAsScheme: sameAs.map(({ scheme }) => scheme),
    sameAsValue: sameAs.map(({ value }) => value),
    sameAsUrl: sameAs.map(({ url }) => url ?? ''),
    sameAsStatus: sameAs.map(({ status }) => status),
    sameAsNote: sameAs.map(({ note }) => note ?? ''),
    words: searchWordsText([name, ...aliases.map(({ text }) => text)]),
    byName: textKey(nameFold, id),
    ...('ordinal' in entity ? eventProperties(entity) : { kind: entity.kind, plural: entity.plural }),
  });
}

/**
 * Gives the relationships from a story to the entities and events that it tells of.
 *
 * That to an event keeps the event as this story describes it, because the node holds the
 * description of one story only: the first by id.
 */
export function tellsOfLinks(story: Story, places: StoryPlaces): LinkDraft[] {
  return [...story.entities, ...story.events].map((entity) => ({
    type: 'TELLS_OF',
    from: story.id,
    to: entity.id,
    properties: {
      order: placeKey(story.id, places.entityPlace(entity.id), entity.id),
      describes: 'ordinal' in entity ? describeEvent(entity) : null,
    },
  }));
}
