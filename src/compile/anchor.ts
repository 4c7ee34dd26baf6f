import { isIn, type NodeVariable, propertyOf } from '../cypher/expression.ts';
import { hop, labelled } from '../cypher/pattern.ts';
import { type Clause, carry, match } from '../cypher/rows.ts';
import type { Arguments, Site } from './binding.ts';
import type { Planning } from './planning.ts';

/** A part of a filter that names, by their ids, nodes that every row must be next to. */
interface AnchorPath {
  /** Where in the filter the ids stand. */
  readonly path: readonly string[];
  readonly label: string;
  readonly type: string;
  /** As seen from the row. */
  readonly direction: 'OUT' | 'IN';
}

const ANCHORS: Readonly<Record<string, readonly AnchorPath[]>> = {
  Claim: [
    { path: ['subject'], label: 'Entity', type: 'HAS_SUBJECT', direction: 'OUT' },
    { path: ['object'], label: 'Entity', type: 'HAS_OBJECT', direction: 'OUT' },
    { path: ['sentences'], label: 'Sentence', type: 'EVIDENCED_BY', direction: 'OUT' },
  ],
  Figure: [
    { path: ['about'], label: 'Entity', type: 'QUANTIFIES', direction: 'OUT' },
    { path: ['counterparty'], label: 'Entity', type: 'COUNTERPARTY', direction: 'OUT' },
  ],
  Event: [{ path: ['participant', 'ids'], label: 'Entity', type: 'PARTICIPATED_IN', direction: 'IN' }],
};

/**
 * Begins a scan at the few nodes that a filter names, where it names any: their neighbours are the only
 * rows that can pass. Without it every node of the label is looked at, since no engine turns an
 * `EXISTS` round by itself. The filter still tests each row.
 */
export function anchorOf(
  { binding, names }: Planning,
  site: Site,
  type: string,
  row: NodeVariable,
): (() => readonly Clause[]) | undefined {
  const anchor = ANCHORS[type]?.find(({ path }) => idsAt(site.args.where, path).length > 0);
  if (!anchor) return undefined;
  const { path, label, direction } = anchor;
  const near = names.node();
  const ids = binding.value(site, (args: Arguments) => idsAt(args.where, path));
  return () => [
    match(labelled(near, label), isIn(propertyOf(near, 'id'), ids)),
    match(
      hop({
        from: near,
        types: [anchor.type],
        direction: direction === 'OUT' ? 'IN' : 'OUT',
        to: row,
        toLabel: type,
      }),
    ),
    carry({ values: [row], distinct: true }),
  ];
}

function idsAt(where: unknown, path: readonly string[]): readonly string[] {
  const found = path.reduce<unknown>((part, key) => (part as Arguments | null | undefined)?.[key], where);
  return Array.isArray(found) ? found : [];
}
