import neo4j from 'neo4j-driver';
import type { Neo4jServer } from './server.ts';

/** Replaces the password that a new server is born with by the server's own. */
export async function setFirstPassword({ uri, username, password }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, 'neo4j'));
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
      { password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}
