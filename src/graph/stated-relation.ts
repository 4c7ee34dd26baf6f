import { tellingsOf } from '../story/build-relations.ts';
import type { RelationTelling } from '../story/merge-relation.ts';
import type { Story } from '../story/model.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import type { StoryPlaces } from './story-places.ts';

/**
 * What one claim says of one relation, with all that merging it with other claims needs.
 *
 * A claim keeps these as JSON text in `states`, so that a relation can be made anew from the claims
 * that remain when a story goes.
 */
export interface StatedRelation extends RelationTelling {
  readonly story: string;
  /** The place (from 1) of the relation among those of the story. */
  readonly place: number;
}

/** Gives all that a story's claims say of relations, in reading order. */
export function statedRelations(
  story: Story,
  { captions, sentencePlaces, relationPlace }: StoryPlaces,
  vocabulary: Vocabulary,
): readonly StatedRelation[] {
  return tellingsOf(story.claims, { story: story.id, vocabulary, captions, sentencePlaces }).map(
    (telling) => ({ ...telling, story: story.id, place: relationPlace(telling.relation) }),
  );
}

/** Reads a claim's stored `states`. */
export function parseStated(states: unknown): readonly StatedRelation[] {
  return typeof states === 'string' ? (JSON.parse(states) as StatedRelation[]) : [];
}
