/** Something that only the engine's own methods find; it is asked for before the statement. */
export type Ask = SearchAsk | PathsAsk;

/** What a text finds. */
export interface SearchAsk {
  readonly kind: 'search';
  readonly text: string;
  readonly types: readonly SearchType[];
  readonly first: number;
}

/** The paths of the least length. */
export interface PathsAsk {
  readonly kind: 'paths';
  readonly from: string;
  readonly to: string;
  readonly types: readonly string[];
  readonly maxHops: number;
  readonly first: number;
}

/** What a search looks among. */
export type SearchType = 'ENTITY' | 'EVENT' | 'CLAIM' | 'FIGURE';

/** A hit: the id of what was found, its words, and which of them. */
export interface FoundHit {
  readonly id: string;
  readonly matched: string;
  /** Code points: start, end, start, end. */
  readonly ranges: readonly number[];
}

/** A path as ids; there is one entity more than relations. */
export interface FoundPath {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

/** What answers an ask: hits for a search, paths for paths. */
export type Found = readonly FoundHit[] | readonly FoundPath[];

const FOUND: unique symbol = Symbol('found');

type Arguments = Readonly<Record<string, unknown>> & { readonly [FOUND]?: Found };

/** Keeps what was found with the arguments that asked for it. */
export function keepFound(args: Arguments, found: Found): void {
  Object.assign(args, { [FOUND]: found });
}

/** What was found for these arguments; nothing until it was asked for. */
export function foundOf<One extends FoundHit | FoundPath>(args: Arguments): readonly One[] {
  return (args[FOUND] ?? []) as readonly One[];
}
