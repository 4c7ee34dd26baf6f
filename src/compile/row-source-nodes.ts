import {
  type Expression,
  hasLabel,
  isIn,
  type NodeVariable,
  type Predicate,
  propertyOf,
  type Variable,
} from '../cypher/expression.ts';
import { labelled } from '../cypher/pattern.ts';
import type { Planning } from './planning.ts';
import type { RowSource } from './row-source.ts';
import { nodeScope } from './scope.ts';

/** Nodes by label: those with one id, or those that pass the tests. */
export interface ByLabel {
  readonly label: string;
  /** A second label that only some nodes of the first have. */
  readonly kindLabel?: string | null;
  readonly id?: Expression;
  readonly imports?: readonly Variable[];
  readonly where?: readonly ((node: NodeVariable) => Predicate)[];
}

/** The nodes of a label. */
export function nodesByLabel(
  { names }: Planning,
  { label, kindLabel, id, imports = [], where = [] }: ByLabel,
): RowSource & { readonly node: NodeVariable } {
  const node = names.node();
  return {
    node,
    imports,
    pattern: labelled(node, label, id),
    where: [...(kindLabel ? [hasLabel(node, kindLabel)] : []), ...where.map((test) => test(node))],
    row: nodeScope(node),
    variables: [node],
    counted: node,
    distinct: false,
  };
}

/** The nodes of a label with any of some ids. */
export function nodesByIds(planning: Planning, label: string, ids: Expression): RowSource {
  return nodesByLabel(planning, { label, where: [(node) => isIn(propertyOf(node, 'id'), ids)] });
}
