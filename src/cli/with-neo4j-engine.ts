import type { Flags } from '../config.ts';
import type { GraphEngine } from '../engine/port.ts';
import { NutgraphError } from '../errors.ts';
import { type CommandRun, configFor } from './command-run.ts';

/**
 * Runs work that writes to a Neo4j, and closes it.
 *
 * @throws NutgraphError `BAD_USAGE` when no Neo4j is named: an embedded graph would be gone with the process
 */
export async function withNeo4jEngine<Result>(
  run: CommandRun,
  options: Flags,
  work: (engine: GraphEngine) => Promise<Result>,
): Promise<Result> {
  const config = configFor(run, options);
  if (config.neo4j === null) {
    throw new NutgraphError(
      'BAD_USAGE',
      'No Neo4j is named. Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, such as ' +
        'NEO4J_URI=neo4j://localhost:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=… npm run seed. ' +
        'Without a Neo4j, "npm start" loads the story by itself.',
    );
  }
  const { openEngine } = await import('../app.ts');
  const engine = await openEngine(config);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
