import {
  type Expression,
  type NodeVariable,
  propertyOf,
  type RelationshipVariable,
  typeOf,
} from '../cypher/expression.ts';

/** The ends of a relationship, as its fields name them. */
export interface Ends {
  readonly FROM: NodeVariable;
  readonly TO: NodeVariable;
  /** The end away from where the list was asked. */
  readonly FAR: NodeVariable;
}

/** What a selection looks at: a node, a relationship between two nodes, or properties of either. */
export interface Scope {
  property(name: string): Expression;
  readonly node?: NodeVariable;
  readonly relationship?: RelationshipVariable;
  readonly ends?: Ends;
  readonly type?: Expression;
  /** FROM and TO are computed from the relationship and not matched. */
  readonly endsAreComputed?: boolean;
  /** The node is such an end; the embedded engine opens no comprehension on it. */
  readonly nodeIsComputed?: boolean;
  /** As seen from where the list was asked. */
  readonly direction?: Expression;
}

export function nodeScope(node: NodeVariable, nodeIsComputed = false): Scope {
  return { node, nodeIsComputed, property: (name) => propertyOf(node, name) };
}

export function relationshipScope(
  relationship: RelationshipVariable,
  ends: Ends,
  direction?: Expression,
): Scope {
  return {
    relationship,
    ends,
    type: typeOf(relationship),
    ...(direction && { direction }),
    property: (name) => propertyOf(relationship, name),
  };
}

/** The properties that make up one value of an owner: `time` of an event is `timeEdtf`, `timeMin` and so on. */
export function valueScope(owner: Scope, field: string): Scope {
  return {
    ...(owner.node && { node: owner.node, nodeIsComputed: owner.nodeIsComputed === true }),
    property: (name) => owner.property(`${field}${name.charAt(0).toUpperCase()}${name.slice(1)}`),
  };
}

/** The node that a list hangs on. */
export function nodeOf(scope: Scope, field: string): NodeVariable {
  if (!scope.node) throw new Error(`${field} hangs on a node, and there is none`);
  return scope.node;
}
