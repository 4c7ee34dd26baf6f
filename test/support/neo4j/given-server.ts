import neo4j from 'neo4j-driver';
import type { StartedServer } from './server.ts';

/**
 * Gives the server that `NEO4J_TEST_URI` names, or `null` where it is not set. It is never `NEO4J_URI`,
 * which may hold somebody's real data.
 *
 * @throws Error when it does not answer, or when its database holds something and `NEO4J_TEST_WIPE` is not 1.
 */
export async function givenServer(): Promise<StartedServer | null> {
  const uri = process.env.NEO4J_TEST_URI;
  if (uri === undefined || uri === '') return null;
  const username = process.env.NEO4J_TEST_USERNAME ?? 'neo4j';
  const password = process.env.NEO4J_TEST_PASSWORD ?? '';
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { agent } = await driver.getServerInfo();
    const { records } = await driver.executeQuery(
      'MATCH (n) RETURN count(n) AS nodes',
      {},
      { routing: 'READ' },
    );
    const nodes: unknown = records[0]?.get('nodes');
    if (nodes !== 0 && process.env.NEO4J_TEST_WIPE !== '1') {
      throw new Error(
        `The database of NEO4J_TEST_URI holds ${nodes} nodes, and the tests would delete them. ` +
          'Name an empty one, or set NEO4J_TEST_WIPE=1 if they may go.',
      );
    }
    const version = agent?.replace('Neo4j/', '') ?? 'unknown';
    return { version, uri, username, password, stop: async () => undefined };
  } finally {
    await driver.close();
  }
}
