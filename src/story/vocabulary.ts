/** The families that entity types belong to: each has a colour, a shape and an icon. */
export const FAMILIES = ['person', 'body', 'company', 'event', 'source', 'sum', 'claim'] as const;

/** A type of entities, such as `GOVERNMENT_BODY`. */
export interface EntityType {
  /** Its key, as stories and the API's enum write it. */
  readonly name: string;
  /** Its name in the API and its label in the graph, such as `GovernmentBody`. */
  readonly typename: string;
  /** What its ids may begin with, before the colon. */
  readonly prefixes: readonly string[];
  readonly family: (typeof FAMILIES)[number];
  /** Its kinds with what each is; empty for a type without kinds. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The API's enum of its kinds, such as `BodyKind`; null for a type without kinds. */
  readonly kindType: string | null;
  readonly is: string;
}

/** A type of relations, such as `CANCELLED`. */
export interface RelationType {
  readonly name: string;
  /** The entity types that it may start at; null: any. */
  readonly from: readonly string[] | null;
  /** The entity types that it may lead to; null: any. */
  readonly to: readonly string[] | null;
  /** The verb phrase between the two names, read from `from` to `to`. */
  readonly says: string;
  /** The same read backwards. */
  readonly back: string;
  readonly is: string;
}

/** What a figure measures. */
export interface Metric {
  readonly name: string;
  readonly is: string;
  /** Whether amounts of it may be added up. */
  readonly adds: boolean;
  /** Its words in a figure's caption. */
  readonly says: string;
}

/** What a figure counts in. */
export interface Unit {
  readonly name: string;
  /** Decimals of the whole numbers that amounts are ordered and summed by. */
  readonly scale: number;
  /** The word after 1, such as `package`. */
  readonly one: string;
  /** The word after any other number. */
  readonly many: string;
}

/** The kinds, statuses and roles that events may have, each with what it is. */
interface EventWords {
  readonly kinds: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
}

/**
 * The words that stories may use: `schema/vocabulary.yaml` as data, in the order of the file.
 *
 * The API's enums, the JSON Schemas and the graph's constraints come from it.
 */
export interface Vocabulary {
  readonly entityTypes: ReadonlyMap<string, EntityType>;
  readonly relationTypes: ReadonlyMap<string, RelationType>;
  readonly events: EventWords;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** The type whose label is the story's own and that joins anything to anything. */
export const RELATED_TO = 'RELATED_TO';

/** The type of all events; an event's kind is a word of the vocabulary's `events`. */
export const EVENT = 'EVENT';

/** What the vocabulary's file writes in `from` and `to` for any type of entity. */
export const ANY = 'ANY';
