import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { packagePath } from '../../api/package-files.ts';
import { NutgraphError } from '../../errors.ts';
import { didYouMean, nearestName } from '../../story/nearest-name.ts';
import {
  type CommandRun,
  type CommonOptions,
  configFor,
  newCommand,
  withNeo4j,
  writeJson,
} from '../command-run.ts';
import { exitCodeOf } from '../report-error.ts';

interface QueryOptions extends CommonOptions {
  readonly variables?: string | undefined;
  readonly operation?: string | undefined;
}

/** `nutgraph query`: answers one operation, without a server. */
export function queryCommand(run: CommandRun): Command {
  const command = newCommand('query', 'Answer one GraphQL operation.', [
    'nutgraph query my.graphql --variables \'{"id": "gov:usps"}\'',
    "echo '{ stories { name } }' | nutgraph query -",
    'ls queries                                the operations that can be named without path and ending',
  ])
    .argument('<source>', 'a file, the name of an operation in queries/, or - for the standard input')
    .option('--variables <json>', 'values of the variables, as one JSON object')
    .option('--operation <name>', 'which operation, where the document has several');
  return withNeo4j(command).action((source: string, options: QueryOptions) => query(run, source, options));
}

async function query(run: CommandRun, source: string, options: QueryOptions): Promise<void> {
  const text = source === '-' ? await run.terminal.input() : readOperation(source);
  const variables = parseVariables(options.variables);
  const config = configFor(run, options);
  const [{ answerOperation }, { openApp }] = await Promise.all([
    import('../../api/apollo.ts'),
    import('../../app.ts'),
  ]);
  const app = await openApp(config, { folders: [packagePath('seed', 'usps-2020')], audience: 'operator' });
  try {
    const request = { query: text, variables, operationName: options.operation };
    const result = await answerOperation(app.apollo, request);
    if (options.json) writeJson(run, result);
    else run.terminal.out(`${JSON.stringify(result, null, 2)}\n`);
    const [first] = result.errors ?? [];
    if (first) run.exitCode = exitCodeOf(String(first.extensions?.code));
  } finally {
    await app.close();
  }
}

/** A file of that path wins over an operation of that name. */
function readOperation(source: string): string {
  const folder = packagePath('queries');
  const named = join(folder, `${source}.graphql`);
  const file = [source, named].find((path) => existsSync(path));
  if (file !== undefined) return readDocument(file);
  const names = readdirSync(folder).flatMap((name) => (name.endsWith('.graphql') ? [name.slice(0, -8)] : []));
  const hint = didYouMean(nearestName(source, names));
  throw new NutgraphError(
    'BAD_USAGE',
    `"${source}" is no file and no operation of queries/.${hint} There are: ${names.join(', ')}.`,
    { source },
  );
}

function readDocument(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    const message = `"${file}" cannot be read as UTF-8 text. Name the file that holds the operation.`;
    throw new NutgraphError('BAD_INPUT', message, { file }, { cause });
  }
}

function parseVariables(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // The refusal below says what is expected.
  }
  throw new NutgraphError(
    'BAD_USAGE',
    '--variables is not a JSON object. Write it like \'{"id": "gov:usps"}\'.',
  );
}
