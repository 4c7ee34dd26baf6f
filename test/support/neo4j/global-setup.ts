import type { TestProject } from 'vitest/node';
import { startServers } from './start-servers.ts';

/**
 * Gives the engine tests their Neo4j servers, once a run, and stops them after the last test, also after a
 * failed one. Without a server its suites are skipped, which is said last and loudly; with `CI=true` that
 * is a failure.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { servers, missing } = await startServers();
  if (servers.length === 0 && process.env.CI === 'true') {
    throw new Error(`The engine tests need a Neo4j in CI. ${missing.join('; ')}`);
  }
  project.provide(
    'neo4jServers',
    servers.map(({ version, uri, username, password }) => ({ version, uri, username, password })),
  );
  project.provide('neo4jMissing', [...missing]);
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
    for (const reason of missing) console.warn(`\n  NOT TESTED: ${reason}\n`);
  };
}
