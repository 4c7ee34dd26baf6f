import type * as story from '../../src/story/model.ts';

/** What every row of the oracle has: the name of its GraphQL type, an id, and one order text an `orderBy`. */
export interface Row {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly order: Readonly<Record<string, string>>;
}

export type StoryRow = Row & story.Story;
export type ArticleRow = Row & story.Article & { readonly story: string };
export type SentenceRow = Row & story.Sentence & { readonly story: string };
export type ClaimRow = Row & story.Claim & { readonly story: string };
export type FigureRow = Row & story.Figure & { readonly story: string };
/** `stories` are ids, sorted. */
export type EntityRow = Row & story.Entity & { readonly stories: readonly string[] };
export type EventRow = Row & story.StoryEvent & { readonly stories: readonly string[] };
/** The merger over all stories; `claims` are ids in reading order. */
export type RelationRow = Row & Omit<story.Relation, 'toldBy'> & { readonly stories: readonly string[] };

/** One mention in one sentence; it has no id of its own. */
export interface MentionRow {
  readonly __typename: 'Mention';
  readonly sentence: string;
  readonly entity: string;
  readonly alias: string;
  readonly kind: string;
  readonly order: Readonly<Record<string, string>>;
}

/** All loaded stories, merged: each list in reading (events: story) order. */
export interface World {
  readonly stories: readonly StoryRow[];
  readonly articles: readonly ArticleRow[];
  readonly sentences: readonly SentenceRow[];
  readonly mentions: readonly MentionRow[];
  /** Entities that are no events, and events. */
  readonly entities: readonly (EntityRow | EventRow)[];
  readonly events: readonly EventRow[];
  readonly claims: readonly ClaimRow[];
  readonly figures: readonly FigureRow[];
  readonly relations: readonly RelationRow[];
  /** What has an id, by its id. */
  readonly byId: ReadonlyMap<string, Row>;
  /** The order text of an entity in one story, by story id and entity id. */
  readonly placeInStory: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * What the oracle takes from the vocabulary: GraphQL type names of entity types, words of relation types,
 * and whether amounts of a metric may be added up.
 */
export interface Words {
  readonly typenames: Readonly<Record<string, string>>;
  readonly says: Readonly<Record<string, string>>;
  readonly adds: Readonly<Record<string, boolean>>;
}
