import type {
  Expression,
  NodeVariable,
  Predicate,
  RelationshipVariable,
  Variable,
} from '../../cypher/expression.ts';
import type { ParamValue } from '../../cypher/statement.ts';
import type { Arguments, ReadArgument } from '../binding.ts';

/** A relation between its two ends. */
export interface RelationSubject {
  readonly relationship: RelationshipVariable;
  readonly from: NodeVariable;
  readonly to: NodeVariable;
}

/** The kinds of things that the API filters, and what each is in a statement. */
export interface Subjects {
  readonly entity: NodeVariable;
  readonly relation: RelationSubject;
  readonly claim: NodeVariable;
  readonly figure: NodeVariable;
  readonly event: NodeVariable;
}
export type Filtered = keyof Subjects;

/** One given part of a filter: its value at compile time, and how to read it for each request. */
export interface Given {
  readonly value: unknown;
  readonly read: ReadArgument<unknown>;
}

/** What the tests of a filter are made with. */
export interface Filtering {
  /** Types that relations may have. */
  readonly relationTypes: readonly string[];
  node(): NodeVariable;
  relationship(): RelationshipVariable;
  item(): Variable;
  /** A placeholder for what the request gives here. */
  value(given: Given, turn?: (value: unknown) => ParamValue): Expression;
  /** The test of a whole nested filter. */
  where<Kind extends Filtered>(kind: Kind, given: Given, subject: Subjects[Kind]): Predicate;
}

/** One field of a filter: what a subject must be like for the given value. */
type FieldTest<Subject> = (subject: Subject, given: Given, filtering: Filtering) => Predicate;
export type FieldTests<Subject> = Readonly<Record<string, FieldTest<Subject>>>;

/** The parts of an input object that are given; a null part is an absent one. */
export function partsOf(given: Given): readonly (Given & { readonly name: string })[] {
  return Object.entries(given.value as Record<string, unknown>)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ({
      name,
      value,
      read: (args: Arguments) => (given.read(args) as Arguments)[name],
    }));
}

/** The items of a list that is given. */
export function itemsOf(given: Given): readonly Given[] {
  return (given.value as readonly unknown[]).map((value, index) => ({
    value,
    read: (args: Arguments) => (given.read(args) as readonly unknown[])[index],
  }));
}
