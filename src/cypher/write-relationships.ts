import { utils } from '@neo4j/cypher-builder';
import type { ParamValue, Statement } from './statement.ts';

/** What kind of relationship, and the labels in which the ids of its ends are unique. */
export interface RelationshipShape {
  readonly type: string;
  readonly fromLabel: string;
  readonly toLabel: string;
}

/** A relationship to write: its id, the ids of its ends, and all the properties that it shall have. */
export interface RelationshipToWrite {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, ParamValue>>;
}

/**
 * Prints the statement that makes relationships be there with exactly these properties.
 *
 * It answers `written`, which is less than the number of rows when an end is missing.
 */
export function writeRelationships(
  { type, fromLabel, toLabel }: RelationshipShape,
  relationships: readonly RelationshipToWrite[],
): Statement {
  return {
    cypher: `UNWIND $rows AS row
MATCH (a:${utils.escapeLabel(fromLabel)} {id: row.from})
MATCH (b:${utils.escapeLabel(toLabel)} {id: row.to})
MERGE (a)-[r:${utils.escapeType(type)} {id: row.id}]->(b)
SET r = row.properties
RETURN count(*) AS written`,
    params: { rows: relationships.map(({ id, from, to, properties }) => ({ id, from, to, properties })) },
  };
}
