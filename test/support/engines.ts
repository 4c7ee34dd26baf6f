import { afterAll, describe, inject, it } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded/open.ts';
import { openNeo4j } from '../../src/engine/neo4j/open.ts';
import type { Neo4jOptions } from '../../src/engine/neo4j/options.ts';
import type { GraphEngine } from '../../src/engine/port.ts';
import { emptyDatabase } from './neo4j/empty-database.ts';
import type { Neo4jServer } from './neo4j/server.ts';

// A machine that runs several servers at once is slow at times, which is not what these tests are about.
const PATIENCE_MS = 30_000;

/** Opens an engine over an empty graph; it is closed after the suite. Options reach Neo4j only. */
export type OpenEngine = (options?: Partial<Neo4jOptions>) => Promise<GraphEngine>;

/** Describes the same suite on the embedded engine, its order shuffled, and on every Neo4j of this run. */
export function describeOnEngines(title: string, suite: (open: OpenEngine, label: string) => void): void {
  describeOn(`${title} on embedded`, 'embedded', () => openEmbedded({ shuffle: true }), suite);
  describeOnNeo4j(title, suite);
}

/** Describes a suite on every Neo4j of this run; a release that is missing is a skipped suite with the reason. */
export function describeOnNeo4j(
  title: string,
  suite: (open: OpenEngine, label: string, server: Neo4jServer) => void,
): void {
  for (const server of inject('neo4jServers') ?? []) {
    const label = `neo4j ${server.version}`;
    const open: OpenEngine = async (options) => {
      await emptyDatabase(server);
      return openNeo4j({ ...server, acquireMs: PATIENCE_MS, ...options });
    };
    describeOn(`${title} on ${label}`, label, open, (tracked) => suite(tracked, label, server));
  }
  for (const reason of inject('neo4jMissing') ?? ['no engine project']) {
    describe.skip(`${title} on neo4j: ${reason}`, () => it('is not run', () => undefined));
  }
}

function describeOn(
  title: string,
  label: string,
  open: OpenEngine,
  suite: (open: OpenEngine, label: string) => void,
): void {
  describe(title, () => {
    const opened: GraphEngine[] = [];
    afterAll(() => Promise.all(opened.map((engine) => engine.close())));
    suite(async (options) => {
      const engine = await open(options);
      opened.push(engine);
      return engine;
    }, label);
  });
}
