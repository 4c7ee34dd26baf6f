import { Command, CommanderError } from 'commander';
import { NutgraphError } from '../errors.ts';
import type { CommandRun, ExitCode } from './command-run.ts';
import { checkCommand } from './commands/check.ts';
import { explainCommand } from './commands/explain.ts';
import { loadCommand } from './commands/load.ts';
import { queryCommand } from './commands/query.ts';
import { schemaCommand } from './commands/schema.ts';
import { serveCommand } from './commands/serve.ts';
import { statsCommand } from './commands/stats.ts';
import { unloadCommand } from './commands/unload.ts';
import { verifyCommand } from './commands/verify.ts';
import { packageVersion } from './package-version.ts';
import { reportError } from './report-error.ts';
import type { Terminal } from './terminal.ts';

const COMMANDS = [
  serveCommand,
  loadCommand,
  unloadCommand,
  checkCommand,
  verifyCommand,
  queryCommand,
  explainCommand,
  statsCommand,
  schemaCommand,
];

/** Runs the program with its arguments, without the name of the program, and gives the exit code. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const run: CommandRun = { terminal, exitCode: 0 };
  try {
    await programFor(run).parseAsync(args, { from: 'user' });
    return run.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    return reportError(usageError(error), terminal, args.includes('--json'));
  }
}

function programFor(run: CommandRun): Command {
  const program = new Command('nutgraph')
    .description('A news story as a knowledge graph: who did what to whom, who says so, in which sentence.')
    .version(packageVersion(), '-V, --version')
    .addHelpText(
      'after',
      `
Where the graph lives: in a Neo4j when NEO4J_URI (or --neo4j) names one, else in this process.
Exit codes: 0 done, 1 bad input, 2 bad usage, 3 engine unavailable or of another schema version.

Examples:
  nutgraph serve                 the seed story at http://127.0.0.1:4000
  nutgraph check my-stories      all that is wrong with story files, with line and column
  nutgraph query my.graphql      the answer to an operation
`,
    );
  for (const command of COMMANDS) program.addCommand(command(run));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showSuggestionAfterError()
      .configureOutput({
        writeOut: (text) => run.terminal.out(text),
        // Errors are thrown and reported with their code.
        writeErr: (text) => run.terminal.out(text),
        outputError: () => undefined,
      });
  }
  return program;
}

function usageError(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error;
  if (error.code === 'commander.help') return new NutgraphError('BAD_USAGE', 'Name a command.');
  const [what = ''] = error.message.replace(/^error: /, '').split('\n(');
  const hint = /\n\((.*)\)$/.exec(error.message)?.[1];
  const help = 'Type "nutgraph --help", or "nutgraph COMMAND --help".';
  return new NutgraphError('BAD_USAGE', [`${what}.`, hint, help].filter(Boolean).join(' '));
}
