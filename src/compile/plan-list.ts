import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collected, listOf } from '../cypher/expression.ts';
import { call, neighbour } from '../cypher/rows.ts';
import { NutgraphError } from '../errors.ts';
import type { Planning } from './planning.ts';
import { type RowSource, type RowWindow, rowsOf } from './row-source.ts';
import { type Read, type Slot, Slots } from './slots.ts';

/** A list without pages: its rows, what they may be and what is selected on them. */
export interface ListPlan {
  readonly source: RowSource;
  readonly types: readonly GraphQLObjectType[];
  readonly selections: readonly SelectionSetNode[];
  readonly window?: RowWindow;
  /** Whether a comprehension may be opened on what the rows hang on. */
  readonly mayComprehend?: boolean;
}

/** Plans a list of objects: one subquery that ends in one list of rows. */
export function planList(planning: Planning, { source, types, selections, window }: ListPlan): Slot {
  const slots = new Slots();
  const read = planning.object({ slots, scope: source.row, types, selections });
  return { ...subquery(planning, slots, source, window), read: readEach(read) };
}

/**
 * Plans a neighbour of which there is one at most.
 *
 * A row without subqueries of its own is a comprehension, which plans in half the time of a subquery.
 */
export function planOne(planning: Planning, list: ListPlan, missing: Missing): Slot {
  const { source, types, selections, mayComprehend = false } = list;
  const slots = new Slots();
  const read = planning.object({ slots, scope: source.row, types, selections });
  const one = readOne(read, missing);
  if (mayComprehend && slots.isPlain && !source.ends && source.where.length === 0) {
    return { expression: neighbour(source.pattern, slots.row), isComprehension: true, read: one };
  }
  return { ...subquery(planning, slots, source), read: one };
}

/** One subquery that ends in one list of rows. */
export function subquery(planning: Planning, slots: Slots, source: RowSource, window?: RowWindow) {
  const rows = planning.names.result();
  const clauses = [...rowsOf(source, planning.names, window), ...slots.clauses];
  return {
    expression: rows,
    clauses: [call({ imports: source.imports, clauses, result: collected(slots.row), as: rows })],
  };
}

/** Joins lists into one: the rows of the first come first. */
export function joinLists(lists: readonly Slot[]): Slot {
  return {
    expression: listOf(lists.map(({ expression }) => expression)),
    clauses: lists.flatMap(({ clauses }) => clauses ?? []),
    read: (values, frames) =>
      lists.flatMap(({ read }, index) => read((values as readonly unknown[])[index], frames)),
  };
}

/** What an absent neighbour means: null, or a graph that is not whole. */
type Missing = { readonly isNull: true } | { readonly isNull: false; readonly field: string };

/** Reads each row of a list. */
function readEach(read: Read): Read {
  return (rows, frames) => (rows as readonly unknown[]).map((row) => read(row, frames));
}

/** Reads the row of a list of none or one. */
function readOne(read: Read, missing: Missing): Read {
  return (rows, frames) => {
    const [row] = rows as readonly unknown[];
    if (row !== undefined) return read(row, frames);
    if (missing.isNull) return null;
    throw new NutgraphError(
      'INTERNAL',
      `The graph has nothing for ${missing.field}, which is never absent.`,
      {
        field: missing.field,
      },
    );
  };
}
