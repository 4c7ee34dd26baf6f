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
