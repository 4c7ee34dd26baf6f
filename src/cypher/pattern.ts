import Cypher from '@neo4j/cypher-builder';
import type { Expression, NodeVariable, RelationshipVariable } from './expression.ts';
import { isTypeName } from './type-name.ts';

/** One step along a relationship, from a node to a node. */
export interface Hop {
  /** The near end; none where nothing looks at it. */
  readonly from: NodeVariable | undefined;
  /** A label to test at the near end; none where it is bound already. */
  readonly fromLabel?: string;
  readonly relationship?: RelationshipVariable;
  /** Types to follow; none follows every type. */
  readonly types: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'ANY';
  readonly to?: NodeVariable;
  /** A label to test at the far end; it costs a read a row, so only where types lead to several labels. */
  readonly toLabel?: string;
}

const ARROWS = { OUT: 'right', IN: 'left', ANY: 'undirected' } as const;

/** The pattern of one hop: `(from)-[relationship:A|B]->(to)`. */
export function hop({ from, fromLabel, relationship, types, direction, to, toLabel }: Hop): Cypher.Pattern {
  const options = { direction: ARROWS[direction], ...(types.length > 0 && { type: typeList(types) }) };
  const near = fromLabel ? { labels: [fromLabel] } : {};
  const start = from ? new Cypher.Pattern(from, near) : new Cypher.Pattern(near);
  const step = relationship ? start.related(relationship, options) : start.related(options);
  const labels = toLabel ? { labels: [toLabel] } : {};
  return to ? step.to(to, labels) : step.to(labels);
}

/** The pattern of one labelled node, found by its id where one is given. */
export function labelled(node: NodeVariable, label: string, id?: Expression): Cypher.Pattern {
  return new Cypher.Pattern(node, { labels: [label], ...(id && { properties: { id } }) });
}

/**
 * A list of relationship types as both engines read it: the builder would put it in parentheses, which
 * the embedded engine refuses. Types come from the vocabulary alone; a name that is none is refused.
 */
function typeList(types: readonly string[]): string | Cypher.LabelExpr {
  const wrong = types.find((type) => !isTypeName(type));
  if (wrong !== undefined) throw new Error(`${wrong} is no relationship type`);
  const [first = '', ...others] = types;
  if (others.length === 0) return first;
  return Object.assign(Cypher.labelExpr.or(first, ...others), { getCypher: () => types.join('|') });
}
