import { utils } from '@neo4j/cypher-builder';
import type { Statement } from './statement.ts';

/** Prints the statement that deletes nodes with whatever hangs on them. */
export function deleteNodes(label: string, ids: readonly string[]): Statement {
  return {
    cypher: `UNWIND $ids AS id
MATCH (n:${utils.escapeLabel(label)} {id: id})
DETACH DELETE n`,
    params: { ids },
  };
}

/**
 * Prints the statement that finds, among nodes to delete, those that another story speaks of.
 *
 * Each row is `id` and `story`; there are at most ten.
 */
export function heldNodes(label: string, ids: readonly string[], story: string): Statement {
  return {
    cypher: `UNWIND $ids AS id
MATCH (n:${utils.escapeLabel(label)} {id: id})-[r]-()
WHERE r.story STARTS WITH 'story:' AND r.story <> $story
RETURN n.id AS id, r.story AS story LIMIT 10`,
    params: { ids, story },
  };
}
