import { utils } from '@neo4j/cypher-builder';
import type { ParamValue, Statement } from './statement.ts';

/** A node to write: its id, and all the properties that it shall have, the id among them. */
export interface NodeToWrite {
  readonly id: string;
  readonly properties: Readonly<Record<string, ParamValue>>;
}

/**
 * Prints the statement that makes nodes be there with exactly these properties; it answers `written`.
 *
 * @param label the label in which the id is unique
 * @param typeLabel a second label to add, or `null`
 */
export function writeNodes(
  label: string,
  typeLabel: string | null,
  nodes: readonly NodeToWrite[],
): Statement {
  const setLabel = typeLabel === null ? '' : `n:${utils.escapeLabel(typeLabel)}, `;
  return {
    cypher: `UNWIND $rows AS row
MERGE (n:${utils.escapeLabel(label)} {id: row.id})
SET ${setLabel}n = row.properties
RETURN count(*) AS written`,
    params: { rows: nodes.map(({ id, properties }) => ({ id, properties })) },
  };
}

/** Prints the statement that takes a second label from nodes; it answers `written`. */
export function removeLabel(label: string, typeLabel: string, ids: readonly string[]): Statement {
  return {
    cypher: `UNWIND $ids AS id
MATCH (n:${utils.escapeLabel(label)} {id: id})
REMOVE n:${utils.escapeLabel(typeLabel)}
RETURN count(*) AS written`,
    params: { ids },
  };
}
