import type { Command } from 'commander';
import { answerAsked, type OperationOptions, takesOperation } from '../asked-operation.ts';
import { type CommandRun, newCommand, writeJson } from '../command-run.ts';
import { exitCodeOf } from '../report-error.ts';

/** `nutgraph query`: answers one operation, without a server. */
export function queryCommand(run: CommandRun): Command {
  const command = newCommand('query', 'Answer one GraphQL operation.', [
    'nutgraph query my.graphql --variables \'{"id": "org:usps"}\'',
    "echo '{ stories { name } }' | nutgraph query -",
    'ls queries                                the operations that can be named without path and ending',
  ]);
  return takesOperation(command).action((source: string, options: OperationOptions) =>
    query(run, source, options),
  );
}

async function query(run: CommandRun, source: string, options: OperationOptions): Promise<void> {
  const result = await answerAsked(run, source, options);
  if (options.json) writeJson(run, result);
  else run.terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  const [first] = result.errors ?? [];
  if (first) run.exitCode = exitCodeOf(String(first.extensions?.code));
}
