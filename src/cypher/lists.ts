import Cypher from '@neo4j/cypher-builder';
import type { Expression } from './expression.ts';

/** Lists put one behind the other. */
export function chained(lists: readonly Expression[]): Expression {
  const [first = new Cypher.List([]), ...rest] = lists;
  return rest.reduce<Expression>((all, list) => Cypher.plus(all, list), first);
}

/** How many items a list has. */
export const lengthOf = (list: Expression): Expression => Cypher.size(list);

/** The first items of a list, as many as a number says at most. */
export const firstOf = (list: Expression, limit: Expression): Expression =>
  new Cypher.Raw((context) => `(${context.compile(list)})[0..${context.compile(limit)}]`);

/** A list, or an empty one where another list is already as long as a number says. */
export const unlessFull = (list: Expression, other: Expression, limit: Expression): Expression =>
  new Cypher.Case()
    .when(Cypher.gte(Cypher.size(other), limit))
    .then(new Cypher.List([]))
    .else(list);
