import type { Dialect } from '../cypher/dialect.ts';
import type { Statement } from '../cypher/statement.ts';

/** One row of an answer: column names to JSON values; integers are plain numbers, so 64-bit values leave as text. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs statements one after the other inside a transaction. */
export type Run = (statement: Statement) => Promise<readonly Row[]>;

/**
 * A graph database.
 *
 * Promises that every engine keeps (`test/engine/conformance.ts` holds each by its id):
 * answers are JSON values only; whole numbers in parameters arrive as integers; text is stored as
 * given; a failed `write` leaves nothing behind; after `close` every call fails with
 * `ENGINE_UNAVAILABLE`; an engine that cannot be reached fails with `ENGINE_UNAVAILABLE` and one that
 * refuses a statement with `ENGINE_REFUSED`, neither with a secret in its message.
 */
export interface GraphEngine {
  /** The name that people see: in the banner, in `/health/ready`, in `extensions.explain`. */
  readonly name: 'neo4j' | 'embedded';
  readonly dialect: Dialect;

  /** Runs one reading statement: one session, one round trip. */
  read(statement: Statement): Promise<readonly Row[]>;

  /** Runs `work` in one writing transaction: all of it stays, or nothing. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;

  /**
   * Finds nodes by the words that they keep, the likeliest first: candidates, which the caller ranks.
   *
   * A node is found when one of its words is one of those asked for, begins with it, or is as few edits away
   * as that word allows (an edit is a letter missing, added, wrong, or swapped with the next); an engine may
   * give others too. Only `limit` cuts off, and where a word resembles very many others, what resembles it
   * least: Neo4j compares with the 50 nearest words.
   *
   * @throws NutgraphError `ENGINE_REFUSED` for an index that was never made
   */
  findWords(search: WordSearch): Promise<readonly Row[]>;

  /**
   * Gives the paths of the least length between two entities, sorted by the ids of their entities, then of
   * their relationships; none where an id is unknown. Same ends: one path of length 0.
   */
  shortestPaths(search: PathSearch): Promise<readonly ShortestPath[]>;

  /** Tells how the engine would run a statement, in the engine's own words, line by line; runs nothing. */
  explain(statement: Statement): Promise<string>;

  /** Creates the constraints and indexes that are missing; a second call changes nothing. */
  prepare(schema: GraphSchema): Promise<void>;

  /** Resolves when the engine answers a statement. @throws NutgraphError `ENGINE_UNAVAILABLE` */
  check(): Promise<void>;

  close(): Promise<void>;
}

/** Words to look for among the nodes of a full-text index. */
export interface WordSearch {
  /** The name of the index, as `GraphSchema.fullText` has it. */
  readonly index: string;
  readonly words: readonly SoughtWord[];
  /** Only nodes with one of these labels; every node of the index unless it is given. */
  readonly labels?: readonly string[];
  /** No nodes with one of these labels. */
  readonly except?: readonly string[];
  /** Properties to give of each node found, beside `id`. */
  readonly give: readonly string[];
  readonly limit: number;
}

/** A word, folded as the stored ones are, and how many letters may be wrong in it. */
export interface SoughtWord {
  readonly text: string;
  readonly edits: 0 | 1 | 2;
}

/** Which paths to look for. */
export interface PathSearch {
  /** The id of an `Entity`. */
  readonly from: string;
  readonly to: string;
  /** Types of relationships to follow, either way; none follows none. */
  readonly types: readonly string[];
  readonly maxHops: number;
  readonly limit: number;
}

/** A path as ids; there is one entity more than relationships. */
export interface ShortestPath {
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
}

/** What an engine must keep unique and find quickly. */
export interface GraphSchema {
  /** Labels whose `id` is unique. */
  readonly unique: readonly string[];
  /** Properties of nodes with a label that are found by value or give an order. */
  readonly nodeIndexes: readonly { readonly label: string; readonly property: string }[];
  /** Properties of relationships of a type that give an order. */
  readonly relationshipIndexes: readonly { readonly type: string; readonly property: string }[];
  /** Properties that hold folded words, divided by blanks, of nodes with any of the labels. */
  readonly fullText: readonly {
    readonly name: string;
    readonly labels: readonly string[];
    readonly property: string;
  }[];
}
