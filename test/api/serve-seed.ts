import { openLog } from '../../src/api/log.ts';
import { packagePath } from '../../src/api/package-files.ts';
import { type App, composeApp, startServer } from '../../src/app.ts';
import { type Environment, readConfig } from '../../src/config.ts';
import type { Statement } from '../../src/cypher/statement.ts';
import { openEmbedded } from '../../src/engine/embedded/open.ts';
import type { GraphEngine } from '../../src/engine/port.ts';
import { loadStories } from '../../src/graph/load.ts';
import { readStories, readVocabulary } from '../../src/story/read-stories.ts';

/** A server over real HTTP with the seed story, and what can be seen of it from inside. */
export interface ServedSeed {
  readonly url: string;
  readonly app: App;
  /** Every statement that was read, in order. */
  readonly statements: Statement[];
  /** Every line of the log. */
  readonly log: string[];
  /** Sends an operation and gives status and answer. */
  ask(query: string, more?: AskOptions): Promise<Asked>;
  close(): Promise<void>;
}

interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly accept?: string;
  /** Value of the header `x-nutgraph-explain`. */
  readonly explain?: string;
}

interface Asked {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are of any shape, and each test says which it expects.
  readonly body: any;
}

/** Loads the seed story into a fresh engine that gives rows without promised order in random order. */
async function openSeededEngine(): Promise<GraphEngine> {
  const engine = await openEmbedded({ shuffle: true });
  const stories = await readStories([packagePath('seed', 'usps-2020')]);
  await loadStories(engine, stories, { vocabulary: await readVocabulary() });
  return engine;
}

/** Serves the seed story, or what `wrap` makes of its engine, at a free port. */
export async function serveSeed(
  environment: Environment = {},
  wrap: (engine: GraphEngine) => GraphEngine = (engine) => engine,
): Promise<ServedSeed> {
  return serveEngine(wrap(await openSeededEngine()), environment);
}

/** Serves what an engine holds at a free port. */
export async function serveEngine(engine: GraphEngine, environment: Environment = {}): Promise<ServedSeed> {
  const statements: Statement[] = [];
  const log: string[] = [];
  const watched: GraphEngine = {
    ...engine,
    read: (statement) => {
      statements.push(statement);
      return engine.read(statement);
    },
  };
  const app = await composeApp({
    config: readConfig({ port: '0' }, environment),
    engine: watched,
    logger: openLog('debug', { write: (line) => void log.push(line) }),
    audience: 'world',
  });
  await app.watch.check();
  statements.length = 0;
  const server = await startServer(app);
  return {
    url: server.url,
    app,
    statements,
    log,
    ask: (query, more = {}) => ask(server.url, query, more),
    close: async () => {
      await server.close();
      await app.close();
    },
  };
}

async function ask(url: string, query: string, { accept, explain, ...more }: AskOptions): Promise<Asked> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(accept && { accept }),
      ...(explain && { 'x-nutgraph-explain': explain }),
    },
    body: JSON.stringify({ query, ...more }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
