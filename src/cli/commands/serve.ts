import type { Command } from 'commander';
import { packagePath } from '../../api/package-files.ts';
import type { App } from '../../app.ts';
import type { GraphVersion } from '../../graph/read-version.ts';
import {
  type CommandRun,
  type CommonOptions,
  configFor,
  newCommand,
  withNeo4j,
  writeJson,
} from '../command-run.ts';
import { packageVersion } from '../package-version.ts';
import { paint } from '../terminal.ts';

/** `nutgraph serve`: answers over HTTP until it is told to stop. */
export function serveCommand(run: CommandRun): Command {
  const command = newCommand('serve', 'Serve the graph: GraphQL, a playground, health.', [
    'nutgraph serve                             the seed story, without any server',
    'nutgraph serve my-stories --port 8080      every story in a folder',
    'nutgraph serve --neo4j neo4j://localhost:7687   what was loaded into a Neo4j; nothing is written',
  ])
    .argument('[folder...]', 'story folders, or folders of them (embedded engine only)')
    .option('--port <number>', 'the port to listen on, 0 for any free one (or PORT; default 4000)')
    .option('--host <address>', 'the address to listen on (or HOST; default 127.0.0.1)');
  return withNeo4j(command).action((folders: string[], options: CommonOptions) =>
    serve(run, folders, options),
  );
}

async function serve(run: CommandRun, folders: readonly string[], options: CommonOptions): Promise<void> {
  const stopped = run.terminal.stopped();
  const config = configFor(run, options);
  const { openApp, startServer } = await import('../../app.ts');
  const app = await openApp(config, {
    folders: folders.length > 0 ? folders : [packagePath('seed', 'usps-2020')],
  });
  if (config.neo4j !== null && folders.length > 0) {
    run.terminal.err(
      'A Neo4j is served as it is, so the folders are not read. "nutgraph load" loads them.\n',
    );
  }
  try {
    const graph = await app.watch.check();
    const server = await startServer(app);
    if (options.json) writeJson(run, { engine: app.engine.name, stories: slugs(graph), url: server.url });
    else run.terminal.out(banner(run, app, graph, server.url));
    await stopped;
    app.logger.info('Stopping: answers under way are finished first.');
    await server.close();
  } finally {
    await app.close();
  }
}

function banner(run: CommandRun, app: App, graph: GraphVersion | null, url: string): string {
  const line = (name: string, text: string) => `  ${name.padEnd(12)}${text}`;
  return `${[
    `nutgraph ${packageVersion()}`,
    line('engine', engineLine(app)),
    line('story', storyLine(graph)),
    line('address', url),
    line('graphql', `${url}/graphql`),
    line('playground', `${url}/graphiql`),
    paint(run.terminal, 'dim', 'Ctrl+C stops it.'),
  ].join('\n')}\n`;
}

function engineLine({ config }: App): string {
  if (config.neo4j === null) return 'embedded, in this process (NEO4J_URI or --neo4j names a Neo4j instead)';
  const { uri, database } = config.neo4j;
  return `Neo4j at ${uri}${database === null ? '' : `, database ${database}`}`;
}

function storyLine(graph: GraphVersion | null): string {
  if (graph === null || graph.stories.length === 0) return 'none yet; load the seed story: npm run seed';
  return graph.stories
    .map(({ id, name }) => `${id.slice('story:'.length)}: ${name}`)
    .join('\n              ');
}

function slugs(graph: GraphVersion | null): readonly string[] {
  return graph?.stories.map(({ id }) => id.slice('story:'.length)) ?? [];
}
