import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { OperationResult } from '../api/apollo.ts';
import { packagePath } from '../api/package-files.ts';
import type { Trace } from '../api/trace.ts';
import { NutgraphError } from '../errors.ts';
import { didYouMean, nearestName } from '../story/nearest-name.ts';
import { type CommandRun, type CommonOptions, configFor, withNeo4j } from './command-run.ts';

/** How an operation is named on the command line. */
export interface OperationOptions extends CommonOptions {
  readonly variables?: string | undefined;
  readonly operation?: string | undefined;
}

/** Adds the argument and the options that name an operation. */
export function takesOperation(command: Command): Command {
  command
    .argument('<source>', 'a file, the name of an operation in queries/, or - for the standard input')
    .option('--variables <json>', 'values of the variables, as one JSON object')
    .option('--operation <name>', 'which operation, where the document has several');
  return withNeo4j(command);
}

/** Answers the operation that the command line names, without a server; `trace` notes how. */
export async function answerAsked(
  run: CommandRun,
  source: string,
  options: OperationOptions,
  trace?: Trace,
): Promise<OperationResult> {
  const query = source === '-' ? await run.terminal.input() : readOperation(source);
  const variables = parseVariables(options.variables);
  const config = configFor(run, options);
  const [{ answerOperation }, { openApp }] = await Promise.all([
    import('../api/apollo.ts'),
    import('../app.ts'),
  ]);
  const app = await openApp(config, { folders: [packagePath('seed', 'usps-2020')], audience: 'operator' });
  try {
    return await answerOperation(app.apollo, { query, variables, operationName: options.operation, trace });
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
    '--variables is not a JSON object. Write it like \'{"id": "org:usps"}\'.',
  );
}
