import type { LinkRow, NodeRow } from './rows.ts';
import type { StatedRelation } from './stated-relation.ts';

/** One story's word on an entity: its order there and, for an event, the event as that story describes it. */
export interface Telling {
  readonly story: string;
  readonly order: string;
  readonly describes: string | null;
}

/** An entity as it is stored, with what the whole graph says of it. */
export interface StoredEntity {
  readonly node: NodeRow;
  readonly told: readonly Telling[];
  /** How many mentions it has. */
  readonly mentions: number;
  /** How many relations it has. */
  readonly relations: number;
}

/** All that the graph holds of a story and of what the story shares with others. */
export interface StoredStory {
  /** The nodes that the story owns. */
  readonly nodes: readonly NodeRow[];
  /** The structural relationships that it owns, and those from claims of other stories to its claims. */
  readonly links: readonly LinkRow[];
  /** The entities that its old or its new version tells of. */
  readonly entities: ReadonlyMap<string, StoredEntity>;
  /** The relations that its old or its new version states. */
  readonly relations: readonly LinkRow[];
  /** What descriptions made of those of the entities that are events. */
  readonly eventLinks: readonly LinkRow[];
  /** What claims of other stories say of those relations. */
  readonly otherStatements: readonly StatedRelation[];
  /** Those of the claims of other stories that the layout links to which are there. */
  readonly claimsAbroad: ReadonlySet<string>;
  /** What other stories keep of links to its claims. */
  readonly linksFromAbroad: readonly LinkRow[];
}
