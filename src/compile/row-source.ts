import {
  all,
  type Expression,
  isKnown,
  type Predicate,
  smallest,
  type Variable,
} from '../cypher/expression.ts';
import { type Carried, type Clause, carry, match, type Pattern } from '../cypher/rows.ts';
import type { Names } from './names.ts';
import type { Scope } from './scope.ts';

/** A stored key of relations that begins with the id of one end and goes on in reading order. */
export interface EdgeKey {
  readonly key: Expression;
  readonly near: Expression;
  /** The relations of the key's type, whichever the near end is: the key alone finds them. */
  readonly pattern: Pattern;
}

/** Where the rows of a list come from, before they are sorted and cut. */
export interface RowSource {
  /** Variables of the outer row that it looks at; none at the root. */
  readonly imports: readonly Variable[];
  /** What goes before the match; made anew for each subquery, since a clause belongs to one. */
  readonly lead?: () => readonly Clause[];
  readonly pattern: Pattern;
  readonly where: readonly Predicate[];
  /** What the ends of an undirected relationship are called, and the tests that need those names. */
  readonly ends?: { readonly carried: readonly Carried[]; readonly where: readonly Predicate[] };
  /** What a row is. */
  readonly row: Scope;
  /** The variables that make up a row. */
  readonly variables: readonly Variable[];
  /** What is counted. */
  readonly counted: Variable;
  /** Each row once, however many relationships lead to it. */
  readonly distinct: boolean;
  /** Where the rows lie in a key that begins with the near end, for engines that read those in order. */
  readonly edgeKey?: EdgeKey;
  /** The number of rows by a stored degree; absent where rows must be looked at. */
  readonly degree?: () => Expression;
}

/** How the rows of a source are sorted, where they begin, and how many there are. */
export interface RowWindow {
  readonly key: Expression;
  /** The key belongs to what leads to a row, so a row that is reached twice has two: the first counts. */
  readonly keyIsOfRelationship?: boolean;
  /** Breaks ties. */
  readonly thenBy?: Expression;
  readonly after?: Predicate;
  readonly limit?: Expression;
}

/** The clauses that find, sort and cut the rows of a source. */
export function rowsOf(source: RowSource, names: Names, window?: RowWindow): readonly Clause[] {
  const where = [...source.where, ...(window ? [startOf(source, window)] : [])].filter(
    (test) => test !== null,
  );
  const matched = [
    ...(source.lead?.() ?? []),
    match(source.pattern, where.length > 0 ? all(where) : undefined),
  ];
  const { ends } = source;
  if (!ends) return window ? [...matched, sorted(source, names, window)] : matched;
  // A test after the cut would come too late, so only ends without a test are named and cut in one go.
  if (window && ends.where.length === 0)
    return [...matched, sorted({ ...source, variables: ends.carried }, names, window)];
  const named = carry({ values: ends.carried, ...(ends.where.length > 0 && { where: all(ends.where) }) });
  return window ? [...matched, named, sorted(source, names, window)] : [...matched, named];
}

/** A scan by a key that no row lacks follows the index of that key, if it is told that none does. */
function startOf({ imports, lead }: RowSource, { key, after }: RowWindow): Predicate | null {
  if (after) return after;
  return imports.length === 0 && !lead ? isKnown(key) : null;
}

function sorted(
  { variables, distinct }: { readonly variables: readonly Carried[]; readonly distinct: boolean },
  names: Names,
  window: RowWindow,
): Clause {
  const { key, thenBy, limit, keyIsOfRelationship } = window;
  const cut = limit ? { limit } : {};
  if (!distinct || !keyIsOfRelationship)
    return carry({ values: variables, distinct, orderBy: thenBy ? [key, thenBy] : [key], ...cut });
  const first = names.item();
  return carry({ values: [...variables, [smallest(key), first]], orderBy: [first], ...cut });
}
