import Cypher from '@neo4j/cypher-builder';

/** A piece of Cypher that has a value. */
export type Expression = Cypher.Expr;
/** A piece of Cypher that holds or does not. */
export type Predicate = Cypher.Predicate;
export type Variable = Cypher.Variable;
export type NodeVariable = Cypher.Node;
export type RelationshipVariable = Cypher.Relationship;

export const variable = (name: string): Variable => new Cypher.NamedVariable(name);
export const nodeVariable = (name: string): NodeVariable => new Cypher.NamedNode(name);
export const relationshipVariable = (name: string): RelationshipVariable =>
  new Cypher.NamedRelationship(name);

export const propertyOf = (owner: Variable, name: string): Expression => owner.property(name);
export const text = (value: string): Expression => new Cypher.Literal(value);
export const nothing = (): Expression => Cypher.Null;
export const listOf = (items: readonly Expression[]): Expression => new Cypher.List([...items]);
export const firstKnown = (...items: [Expression, Expression]): Expression => Cypher.coalesce(...items);
export const typeOf = (relationship: RelationshipVariable): Expression => Cypher.type(relationship);
export const startOf = (relationship: RelationshipVariable): Expression => Cypher.startNode(relationship);
export const endOf = (relationship: RelationshipVariable): Expression => Cypher.endNode(relationship);
export const smallest = (value: Expression): Expression => Cypher.min(value);
export const collected = (value: Expression): Expression => Cypher.collect(value);

/** The item of a list at a position that only the row knows. */
export const itemAt = (list: Expression, index: Variable): Expression =>
  new Cypher.Raw((context) => `${context.compile(list)}[${context.compile(index)}]`);

/** The positions of a list, from 0; none when the list is absent. */
export const positionsOf = (list: Expression): Expression =>
  Cypher.range(
    new Cypher.Literal(0),
    Cypher.minus(Cypher.size(Cypher.coalesce(list, new Cypher.List([]))), new Cypher.Literal(1)),
  );

/** One of two texts, as the test holds or not. */
export const either = (test: Predicate, then: string, otherwise: string): Expression =>
  new Cypher.Case().when(test).then(new Cypher.Literal(then)).else(new Cypher.Literal(otherwise));

export const equal = (left: Expression, right: Expression): Predicate => Cypher.eq(left, right);
export const less = (left: Expression, right: Expression): Predicate => Cypher.lt(left, right);
export const lessOrEqual = (left: Expression, right: Expression): Predicate => Cypher.lte(left, right);
export const greater = (left: Expression, right: Expression): Predicate => Cypher.gt(left, right);
export const greaterOrEqual = (left: Expression, right: Expression): Predicate => Cypher.gte(left, right);
export const isIn = (value: Expression, list: Expression): Predicate => Cypher.in(value, list);
export const contains = (value: Expression, part: Expression): Predicate => Cypher.contains(value, part);
export const startsWith = (value: Expression, part: Expression): Predicate => Cypher.startsWith(value, part);
export const isKnown = (value: Expression): Predicate => Cypher.isNotNull(value);
export const hasLabel = (node: NodeVariable, label: string): Predicate => node.hasLabel(label);

/** Whether a test holds for at least one item of a list that the row stores. */
export const anyOf = (item: Variable, list: Expression, test: Predicate): Predicate =>
  Cypher.any(item, list, test);

/** All of the tests; what holds always when there are none. */
export function all(tests: readonly Predicate[]): Predicate {
  const [first, ...rest] = tests;
  return first ? Cypher.and(first, ...rest) : always();
}

/** At least one of the tests; what holds never when there are none. */
export function some(tests: readonly Predicate[]): Predicate {
  const [first, ...rest] = tests;
  return first ? Cypher.or(first, ...rest) : never();
}

export const joined = (left: Expression, right: Expression): Expression => Cypher.plus(left, right);
export const not = (test: Predicate): Predicate => Cypher.not(test);
const always = (): Predicate => Cypher.true;
export const never = (): Predicate => Cypher.false;
