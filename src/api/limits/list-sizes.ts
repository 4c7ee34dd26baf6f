import { type GraphQLField, getNullableType, isListType } from 'graphql';

/** Reads a size from a field's arguments: the value of a whole number, the length of a list. */
export type SizeOf = (argument: string) => number;

/** How a field multiplies what is asked below it. */
export interface Times {
  /** How many objects it gives at most; a plain list is taken to give ten. */
  readonly objects: number;
  /** What each of them counts by itself. */
  readonly own: number;
  /** What the field counts once, however many objects it gives. */
  readonly once?: number;
  /** How long the lists of those objects are that take their length from this field; null where none do. */
  readonly rows: number | null;
}

/** Lists without an argument for their length that are not ten long. */
const LENGTHS: Readonly<Record<string, number>> = { 'Article.sentences': 100, 'FigureConnection.totals': 20 };
const PLAIN = 10;
/** A list with `first` that is no connection is found by a call of the engine: a search, or paths. */
const CALL = 500;
/** The pages of greatest length that any setting allows; longer ones are refused for their length. */
const LONGEST = 10_000;

/**
 * Tells how a field multiplies what is below it, by its arguments and by the rows of the field above.
 *
 * A connection, a path, a picture and a calculation are one object each and say how long their lists are.
 */
export function timesOf(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  size: SizeOf,
  rows: number | null,
): Times {
  const has = (argument: string) => field.args.some(({ name }) => name === argument);
  const first = has('first') ? between(size('first')) : null;
  if (!isListType(getNullableType(field.type))) {
    if (has('figures')) return { objects: 1, own: size('figures'), rows: size('figures') };
    const isRowOfEdge = parent.endsWith('Edge') && field.name === 'node';
    return { objects: 1, own: isRowOfEdge ? 0 : 1, rows: first };
  }
  if (has('ids')) return { objects: size('ids'), own: 1, rows: null };
  if (first === null) {
    const isPlaced = parent === 'Graph' && field.name === 'nodes';
    return { objects: lengthOf(parent, field.name, rows), own: 1, rows: isPlaced ? rows : null };
  }
  const once = parent === 'Query' ? CALL : 0;
  return { objects: first, own: 1, once, rows: has('maxHops') ? between(size('maxHops')) + 1 : null };
}

/**
 * Tells what a leaf costs, given the length of the list that its object stands in: nothing, but for the places
 * of a picture, because laying one out takes time that grows faster than its nodes.
 */
export function leafCost(parent: string, field: string, rows: number | null): number {
  return parent === 'GraphNode' && (field === 'x' || field === 'y') ? Math.ceil((rows ?? 0) / 4) : 0;
}

function lengthOf(parent: string, field: string, rows: number | null): number {
  const length = LENGTHS[`${parent}.${field}`];
  if (length !== undefined) return length;
  if (parent === 'Graph' && field === 'relations') return 5 * (rows ?? PLAIN);
  return rows ?? PLAIN;
}

function between(asked: number): number {
  return Math.min(Math.max(asked, 0), LONGEST);
}
