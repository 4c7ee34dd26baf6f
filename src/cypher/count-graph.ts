import { utils } from '@neo4j/cypher-builder';
import type { Statement } from './statement.ts';

/** Prints the statement that counts what a graph holds, in one row with a column for each kind of thing. */
export function countGraph(relationTypes: readonly string[]): Statement {
  const types = relationTypes.map((type) => utils.escapeType(type)).join('|');
  return {
    cypher: `RETURN COUNT { (:Story) } AS stories,
  COUNT { (:Article) } AS articles,
  COUNT { (:Sentence) } AS sentences,
  COUNT { MATCH (n:Entity) WHERE NOT n:Event } AS entities,
  COUNT { MATCH (n:Entity) WHERE n:Event } AS events,
  COUNT { (:Claim) } AS claims,
  COUNT { MATCH (n:Figure) WHERE n.status <> 'DERIVED' } AS figures,
  COUNT { MATCH (n:Figure) WHERE n.status = 'DERIVED' } AS derived,
  COUNT { MATCH (:Entity)-[r:${types}]->(:Entity) } AS relations`,
    params: {},
  };
}
