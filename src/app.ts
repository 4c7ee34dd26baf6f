import type { Logger } from 'pino';
import { type Apollo, startApollo } from './api/apollo.ts';
import { openCors } from './api/cors.ts';
import { type Audience, openErrorFormat } from './api/error-format.ts';
import { type GraphWatch, openGraphWatch } from './api/graph-watch.ts';
import { type HttpServer, openHttpServer } from './api/http-server.ts';
import { keepPlaces } from './api/kept-places.ts';
import { openConcurrency } from './api/limits/concurrency.ts';
import { openCostLimit } from './api/limits/cost-limit.ts';
import { openFilterLimit } from './api/limits/filter-limit.ts';
import { openLog } from './api/log.ts';
import { openOperations } from './api/operations.ts';
import { openRoutes } from './api/routes.ts';
import { type ApiSchema, openSchema } from './api/schema.ts';
import { openCompiler } from './compile/compiler.ts';
import type { Config } from './config.ts';
import type { GraphEngine } from './engine/port.ts';
import { loadStories } from './graph/load.ts';
import { layOut } from './picture/lay-out.ts';
import { readStories, readVocabulary } from './story/read-stories.ts';

/** Everything that answers questions, put together. */
export interface App {
  readonly config: Config;
  readonly engine: GraphEngine;
  readonly schema: ApiSchema;
  readonly watch: GraphWatch;
  readonly apollo: Apollo;
  readonly logger: Logger;
  /** Stops answering and closes the engine. */
  close(): Promise<void>;
}

/** What an application is put together from. */
export interface AppParts {
  readonly config: Config;
  readonly engine: GraphEngine;
  readonly logger: Logger;
  readonly audience: Audience;
}

/** Puts an application together over an engine that is already open; `close` closes that too. */
export async function composeApp(parts: AppParts): Promise<App> {
  const { engine, logger, audience } = parts;
  // Whoever runs nutgraph may ask it anything; the locks are for the world.
  const config =
    audience === 'world' ? parts.config : { ...parts.config, trusted: null, introspection: true };
  const schema = openSchema();
  const { pageSize, timeMs, cost, concurrency } = config.limits;
  const compiler = openCompiler({
    schema: schema.mapped,
    dialect: engine.dialect,
    pageSize,
    vocabulary: await readVocabulary(),
    layOut: keepPlaces(layOut),
  });
  const watch = openGraphWatch(engine, logger);
  const filterLimit = openFilterLimit();
  const costLimit = openCostLimit({ schema: schema.schema, limit: cost });
  const operations = openOperations({
    schema: schema.schema,
    compiler,
    engine,
    watch,
    timeMs,
    refuseCostly(operation) {
      filterLimit(operation);
      costLimit(operation);
    },
    concurrency: openConcurrency({ limit: concurrency, waitMs: timeMs }),
  });
  const formatError = openErrorFormat(logger, audience, { suggestions: config.introspection });
  const apollo = await startApollo({
    schema: schema.schema,
    operations,
    engine,
    formatError,
    logger,
    config,
  });
  return {
    config,
    engine,
    schema,
    watch,
    apollo,
    logger,
    async close() {
      await apollo.stop();
      await engine.close();
    },
  };
}

/**
 * Opens the engine that the settings name; nothing ever stands in for a Neo4j that does not answer.
 *
 * Only that engine's code is loaded, because a start should not wait for the other's.
 */
export async function openEngine(config: Config): Promise<GraphEngine> {
  if (config.neo4j === null) {
    const { openEmbedded } = await import('./engine/embedded/open.ts');
    return openEmbedded();
  }
  const { openNeo4j } = await import('./engine/neo4j/open.ts');
  const { uri, username, password, database } = config.neo4j;
  return openNeo4j({
    uri,
    username,
    password: password ?? '',
    database: database ?? undefined,
    timeoutMs: config.limits.timeMs,
  });
}

/**
 * Opens an application by its settings: the embedded engine is filled from story folders, a Neo4j is
 * taken as it is.
 *
 * A Neo4j that does not answer now is most often a mistyped address or password, so it fails at once and
 * whoever started it reads why. One that is lost later does not end the process: operations fail with
 * `ENGINE_UNAVAILABLE` until it is back.
 *
 * @throws NutgraphError `ENGINE_UNAVAILABLE`, `SCHEMA_MISMATCH`, or `BAD_STORY` with all issues
 */
export async function openApp(
  config: Config,
  options: { readonly folders: readonly string[]; readonly audience?: Audience },
): Promise<App> {
  const logger = openLog(config.logLevel);
  const engine = await openEngine(config);
  try {
    if (config.neo4j === null) await fill(engine, options.folders);
    const app = await composeApp({ config, engine, logger, audience: options.audience ?? 'world' });
    await app.watch.check();
    return app;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Listens at the address of the settings. @throws NutgraphError `BAD_USAGE` where that cannot be done */
export function startServer(app: App): Promise<HttpServer> {
  const { config, logger } = app;
  const routes = openRoutes(app);
  const cors = openCors(config.corsOrigins);
  return openHttpServer({ routes, cors, logger, bodyBytes: config.limits.bodyBytes }, config);
}

async function fill(engine: GraphEngine, folders: readonly string[]): Promise<void> {
  const stories = await readStories(folders);
  await loadStories(engine, stories, { vocabulary: await readVocabulary() });
}
