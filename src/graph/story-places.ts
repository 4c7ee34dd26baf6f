import { NutgraphError } from '../errors.ts';
import type { Story } from '../story/model.ts';
import { placeKey } from './order-key.ts';

/** Where a story's sentences, entities and relations stand in it, and what its tellers are called. */
export interface StoryPlaces {
  /** The places (from 1) of sentences, over all articles. */
  readonly sentencePlaces: ReadonlyMap<string, number>;
  /** The names of entities, events and articles. */
  readonly captions: ReadonlyMap<string, string>;
  /** The `byReading` of a sentence. */
  sentenceKey(id: string): string;
  /** The place (from 1) of an entity: by first mention, unmentioned ones last. */
  entityPlace(id: string): number;
  /** The place (from 1) of a relation among the story's. */
  relationPlace(id: string): number;
}

/** Reads a story's places once, so that laying out asks for each in constant time. */
export function placesOf(story: Story): StoryPlaces {
  const sentences = story.articles.flatMap((article) => article.sentences);
  const entities = [...story.entities, ...story.events];
  const mentioned = sentences.flatMap((sentence) => sentence.mentions.map((mention) => mention.entity));
  const sentencePlaces = placesIn(sentences.map(({ id }) => id));
  const entityPlaces = placesIn([...new Set([...mentioned, ...entities.map(({ id }) => id)])]);
  const relationPlaces = placesIn(story.relations.map(({ id }) => id));
  const need = (places: ReadonlyMap<string, number>, id: string) => places.get(id) ?? refuse(story.id, id);
  return {
    sentencePlaces,
    captions: new Map([...entities, ...story.articles].map(({ id, name }) => [id, name])),
    sentenceKey: (id) => placeKey(story.id, need(sentencePlaces, id), id),
    entityPlace: (id) => need(entityPlaces, id),
    relationPlace: (id) => need(relationPlaces, id),
  };
}

function placesIn(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, at) => [id, at + 1]));
}

function refuse(story: string, id: string): never {
  throw new NutgraphError(
    'INTERNAL',
    `${story} speaks of ${id} and does not have it; only a checked story can be loaded.`,
    {
      story,
      id,
    },
  );
}
