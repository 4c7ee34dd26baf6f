import { utils } from '@neo4j/cypher-builder';
import type { Statement } from './statement.ts';

/** Prints all properties of `n` as pairs, but for one that holds 64-bit integers, which leaves as text. */
const PAIRS = `[key IN keys(n) WHERE key <> 'scaled' | [key, n[key]]] AS pairs, toString(n.scaled) AS scaled`;

/**
 * Prints the statement that reads the nodes of a label that a story owns.
 *
 * Each row is `id`, `pairs` (lists of a key and a value) and `scaled` (text, or null).
 */
export function storedNodes(label: string, story: string): Statement {
  return {
    cypher: `MATCH (n:${utils.escapeLabel(label)} {story: $story})
RETURN n.id AS id, ${PAIRS}`,
    params: { story },
  };
}

/**
 * Prints the statement that reads entities by id, with what the whole graph says of each.
 *
 * Each row is `id`, `pairs`, `told` (for each story: its id, its order, its description of the event),
 * `mentions` and `relations` (numbers over the whole graph).
 */
export function storedEntities(ids: readonly string[], relationTypes: readonly string[]): Statement {
  const types = relationTypes.map((type) => utils.escapeType(type)).join('|');
  return {
    cypher: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, ${PAIRS},
  [(story:Story)-[told:TELLS_OF]->(n) | [story.id, told.order, told.describes]] AS told,
  COUNT { (n)<-[:MENTIONS]-() } AS mentions,
  COUNT { (n)-[:${types}]-() } AS relations`,
    params: { ids },
  };
}

/** Prints the statement that reads which of some claims are there: `id`. */
export function presentClaims(ids: readonly string[]): Statement {
  return {
    cypher: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id`,
    params: { ids },
  };
}

/** Prints the statement that reads the `states` of claims by id. */
export function storedStatements(claimIds: readonly string[]): Statement {
  return {
    cypher: `UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.states AS states`,
    params: { ids: claimIds },
  };
}
