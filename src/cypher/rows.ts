import Cypher from '@neo4j/cypher-builder';
import type { Expression, Predicate, Variable } from './expression.ts';

/** A clause or a chain of clauses. */
export type Clause = Cypher.Clause;
export type Pattern = Cypher.Pattern;

/** What a `WITH` carries on: variables as they are, or expressions under a new name. */
export type Carried = Variable | readonly [Expression, Variable];

/** Matches a pattern. */
export function match(pattern: Pattern, where?: Predicate): Clause {
  const clause = new Cypher.Match(pattern);
  return where ? clause.where(where) : clause;
}

/** Matches a pattern where it can; a row without a match goes on with nothing in its place. */
export function matchIfAny(pattern: Pattern): Clause {
  return new Cypher.OptionalMatch(pattern);
}

/** One row an item of a list. */
export function unwind(list: Expression, as: Variable): Clause {
  return new Cypher.Unwind([list, as]);
}

/** How the rows go on: which of them, what of them, in which order, how many. */
export interface Carry {
  readonly values: readonly Carried[];
  readonly distinct?: boolean;
  readonly where?: Predicate;
  readonly orderBy?: readonly Expression[];
  readonly limit?: Expression;
}

/** Carries rows on to the next clause. */
export function carry({ values, distinct, where, orderBy, limit }: Carry): Clause {
  const clause = new Cypher.With(
    ...values.map((value) => ('length' in value ? [...value] : value) as Variable),
  );
  if (distinct) clause.distinct();
  if (where) clause.where(where);
  if (orderBy) clause.orderBy(...orderBy.map((key): [Expression, 'ASC'] => [key, 'ASC']));
  if (limit) clause.limit(limit);
  return clause;
}

/**
 * The one shape that every list of the API becomes: rows are found, filtered, sorted and cut first, what
 * hangs on each is found next, and all of it leaves as one list of positional lists.
 *
 * It ends in an aggregate, so a list without rows is an empty list and never takes its siblings away.
 */
export interface Subquery {
  /** Variables of the outer row that it looks at. */
  readonly imports: readonly Variable[];
  readonly clauses: readonly Clause[];
  readonly result: Expression;
  readonly as: Variable;
}

/** `CALL (imports) { … RETURN result AS as }`. */
export function call({ imports, clauses, result, as }: Subquery): Clause {
  return new Cypher.Call(Cypher.utils.concat(...clauses, new Cypher.Return([result, as])), [...imports]);
}

/** Whether a pattern has a match. */
export function exists(pattern: Pattern, where?: Predicate): Predicate {
  const clause = new Cypher.Match(pattern);
  return new Cypher.Exists(where ? clause.where(where) : clause);
}

/** How many matches a pattern has; over one bound node and types alone this reads a stored degree. */
export function countOf(pattern: Pattern, where?: Predicate): Expression {
  if (!where) return new Cypher.Count(pattern) as unknown as Expression;
  return new Cypher.Count(new Cypher.Match(pattern).where(where)) as unknown as Expression;
}

/** How many rows there are, or how many different values. */
export function howMany(value: Variable, distinct: boolean): Expression {
  const count = Cypher.count(value);
  return distinct ? count.distinct() : count;
}

/** The values of a to-one neighbour, as a list of none or one. */
export function neighbour(pattern: Pattern, value: Expression): Expression {
  return new Cypher.PatternComprehension(pattern).map(value);
}

/** The text of a whole statement: its subqueries, then one row with a named column for each expression. */
export function print(
  clauses: readonly Clause[],
  columns: readonly (readonly [Expression, string])[],
): string {
  const last = new Cypher.Return(...columns.map(([value, name]): [Expression, string] => [value, name]));
  const whole = new Cypher.Raw((context) =>
    [...clauses, last].map((clause) => context.compile(clause)).join('\n'),
  );
  return whole.build().cypher;
}
