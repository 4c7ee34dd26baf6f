import { utils } from '@neo4j/cypher-builder';
import type { Statement } from './statement.ts';

/** A label, and how a node of ours that bears it can be told from a stranger's. */
export interface OwnMark {
  readonly label: string;
  /** What the node's `id` begins with; an empty text: anything. */
  readonly idPrefix: string;
  /** Properties that every node of ours has. */
  readonly properties: readonly string[];
}

/** Prints the statement that counts, in a column for each label, the nodes that bear it without its mark. */
export function countForeignNodes(marks: readonly OwnMark[]): Statement {
  const counts = marks.map(({ label, properties }, at) => {
    const has = properties.map((property) => `n.${utils.escapeProperty(property)} IS NOT NULL`);
    const isOurs = [`coalesce(n.id STARTS WITH $prefix${at}, false)`, ...has].join(' AND ');
    return `COUNT { MATCH (n:${utils.escapeLabel(label)}) WHERE NOT (${isOurs}) } AS ${utils.escapeVariable(label)}`;
  });
  return {
    cypher: `RETURN ${counts.join(',\n  ')}`,
    params: Object.fromEntries(marks.map(({ idPrefix }, at) => [`prefix${at}`, idPrefix])),
  };
}

/** Prints the statement that counts, in a column for each label, the nodes that bear it. */
export function countLabels(labels: readonly string[]): Statement {
  const counts = labels.map(
    (label) => `COUNT { (:${utils.escapeLabel(label)}) } AS ${utils.escapeVariable(label)}`,
  );
  return { cypher: `RETURN ${counts.join(',\n  ')}`, params: {} };
}
