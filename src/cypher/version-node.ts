import type { Statement } from './statement.ts';

/** The id of the one node that says what is loaded. */
const VERSION_ID = 'nutgraph';

/**
 * Prints the statement that reads what a graph says of itself.
 *
 * It answers no row, or one: `schemaVersion`, `dataVersion`, and `stories`, a list of id, name and
 * version of each in no order; where there is none, one list of nulls.
 */
export function readVersionNode(): Statement {
  return {
    cypher: `MATCH (v:Nutgraph {id: $id})
OPTIONAL MATCH (s:Story)
RETURN v.schemaVersion AS schemaVersion, v.dataVersion AS dataVersion,
  collect([s.id, s.name, s.version]) AS stories`,
    params: { id: VERSION_ID },
  };
}

/** Prints the statement that reads the `id` and the `version` of the loaded stories, in no order. */
export function readStoryVersions(): Statement {
  return {
    cypher: 'MATCH (s:Story) RETURN s.id AS id, s.version AS version',
    params: {},
  };
}

/**
 * Prints the statement that takes the version node for one transaction, making it when there is none.
 *
 * Two loaders at once wait for each other here, before either has read anything. It answers
 * `schemaVersion`, null when the node is new.
 */
export function takeVersionNode(name: string): Statement {
  return {
    cypher: `MERGE (v:Nutgraph {id: $id})
SET v.name = $name
RETURN v.schemaVersion AS schemaVersion`,
    params: { id: VERSION_ID, name },
  };
}

/** Prints the statement that writes the version node. */
export function writeVersionNode(schemaVersion: number, dataVersion: string): Statement {
  return {
    cypher: `MATCH (v:Nutgraph {id: $id})
SET v.schemaVersion = $schemaVersion, v.dataVersion = $dataVersion`,
    params: { id: VERSION_ID, schemaVersion, dataVersion },
  };
}

/** Prints the statement that deletes the version node, for a graph that holds no story any more. */
export function deleteVersionNode(): Statement {
  return { cypher: 'MATCH (v:Nutgraph {id: $id}) DETACH DELETE v', params: { id: VERSION_ID } };
}
