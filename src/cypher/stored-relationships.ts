import { utils } from '@neo4j/cypher-builder';
import type { Statement } from './statement.ts';

const COLUMNS = 'type(r) AS type, r.id AS id, a.id AS from, b.id AS to, properties(r) AS properties';

/** Prints the statement that reads the relationships of a story that start at its nodes of a label. */
export function storedLinksFrom(label: string, story: string): Statement {
  return {
    cypher: `MATCH (a:${utils.escapeLabel(label)} {story: $story})-[r]->(b)
WHERE r.story = $story
RETURN ${COLUMNS}`,
    params: { story },
  };
}

/** Prints the statement that reads the evidence of events in a story's sentences. */
export function storedEventEvidence(story: string): Statement {
  return {
    cypher: `MATCH (b:Sentence {story: $story})<-[r:EVIDENCED_BY]-(a:Entity)
WHERE r.story = $story
RETURN ${COLUMNS}`,
    params: { story },
  };
}

/** Prints the statement that reads the links from claims of other stories to a story's claims. */
export function storedLinksIntoClaims(story: string): Statement {
  return {
    cypher: `MATCH (b:Claim {story: $story})<-[r]-(a:Claim)
WHERE r.story <> $story
RETURN ${COLUMNS}`,
    params: { story },
  };
}

/** Prints the statement that reads what other stories keep of links to a story's claims: `links`, JSON text. */
export function keptLinksTo(story: string): Statement {
  return {
    cypher: `MATCH (other:Story)
WHERE $story IN other.linksTo
RETURN other.linksAbroad AS links`,
    params: { story },
  };
}

/** Prints the statement that reads what the descriptions of events made: participants, predecessors, wholes. */
export function storedEventLinks(eventIds: readonly string[]): Statement {
  return {
    cypher: `UNWIND $ids AS id
MATCH (b:Entity {id: id})<-[r:PARTICIPATED_IN|PRECEDES]-(a:Entity)
WHERE r.story IS NOT NULL
RETURN ${COLUMNS}
UNION ALL
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:SUB_EVENT_OF]->(b:Entity)
WHERE r.story IS NOT NULL
RETURN ${COLUMNS}`,
    params: { ids: eventIds },
  };
}

/** Prints the statement that reads relations by their id and the ids of their ends. */
export function storedRelations(
  relations: readonly { readonly id: string; readonly from: string; readonly to: string }[],
): Statement {
  return {
    cypher: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE r.id = row.id
RETURN ${COLUMNS}`,
    params: { rows: relations.map(({ id, from, to }) => ({ id, from, to })) },
  };
}
