import neo4j from 'neo4j-driver';
import type { Neo4jServer } from './server.ts';

/** Deletes every node and relationship of a test server; constraints and indexes stay. */
export async function emptyDatabase({ uri, username, password }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
  } finally {
    await session.close();
    await driver.close();
  }
}
