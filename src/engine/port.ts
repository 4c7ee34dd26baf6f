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

  /** Creates the constraints and indexes that are missing; a second call changes nothing. */
  prepare(schema: GraphSchema): Promise<void>;

  /** Resolves when the engine answers a statement. @throws NutgraphError `ENGINE_UNAVAILABLE` */
  check(): Promise<void>;

  close(): Promise<void>;
}

/** What an engine must keep unique and find quickly. */
export interface GraphSchema {
  /** Labels whose `id` is unique. */
  readonly unique: readonly string[];
  /** Properties of nodes with a label that are found by value or give an order. */
  readonly nodeIndexes: readonly { readonly label: string; readonly property: string }[];
  /** Properties of relationships of a type that give an order. */
  readonly relationshipIndexes: readonly { readonly type: string; readonly property: string }[];
}
