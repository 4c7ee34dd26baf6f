import { utils } from '@neo4j/cypher-builder';
import type { Statement } from './statement.ts';

/** A relationship to delete, by its id and those of its ends. */
export interface RelationshipToDelete {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Prints the statement that deletes relationships, of whatever type, between nodes of two labels. */
export function deleteRelationships(
  { fromLabel, toLabel }: { readonly fromLabel: string; readonly toLabel: string },
  relationships: readonly RelationshipToDelete[],
): Statement {
  return {
    cypher: `UNWIND $rows AS row
MATCH (a:${utils.escapeLabel(fromLabel)} {id: row.from})-[r]->(b:${utils.escapeLabel(toLabel)} {id: row.to})
WHERE r.id = row.id
DELETE r`,
    params: { rows: relationships.map(({ id, from, to }) => ({ id, from, to })) },
  };
}
