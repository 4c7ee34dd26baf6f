import type { Command } from 'commander';
import type { Explanation } from '../../api/explain.ts';
import { Trace } from '../../api/trace.ts';
import { answerAsked, type OperationOptions, takesOperation } from '../asked-operation.ts';
import { type CommandRun, newCommand, writeJson } from '../command-run.ts';
import { paintCypher } from '../paint-cypher.ts';
import { exitCodeOf } from '../report-error.ts';
import { paint, type Terminal } from '../terminal.ts';

interface ExplainOptions extends OperationOptions {
  readonly plan?: boolean | undefined;
}

/** `nutgraph explain`: shows the statement that answers an operation, its values, and where the time goes. */
export function explainCommand(run: CommandRun): Command {
  const command = newCommand('explain', 'Show the statement behind one GraphQL operation.', [
    'nutgraph explain mask-plan-cancelled        an operation of queries/, on the embedded engine',
    'nutgraph explain my.graphql --plan          and how the engine would run it',
    "echo '{ stories { name } }' | nutgraph explain - --json",
  ]).option('--plan', "show the engine's own plan as well");
  return takesOperation(command).action((source: string, options: ExplainOptions) =>
    explain(run, source, options),
  );
}

async function explain(run: CommandRun, source: string, options: ExplainOptions): Promise<void> {
  const trace = new Trace(options.plan === true);
  const { errors, extensions } = await answerAsked(run, source, options, trace);
  const [first] = errors ?? [];
  if (first) run.exitCode = exitCodeOf(String(first.extensions?.code));
  const explanation = extensions?.explain;
  if (options.json) writeJson(run, { ...(errors && { errors }), explain: explanation });
  else {
    for (const { message, extensions: facts } of errors ?? []) {
      run.terminal.err(`${paint(run.terminal, 'red', String(facts?.code))}: ${message}\n`);
    }
    if (explanation) run.terminal.out(written(explanation, { color: run.terminal.outColor }));
  }
}

/** The explanation as a page: what was sent first, then its values, its plan and its times. */
function written(explanation: Explanation, terminal: Pick<Terminal, 'color'>): string {
  const { engine, statements, calls, statement, parameters, timings, plan } = explanation;
  const heading = (text: string) => paint(terminal, 'bold', text);
  const dim = (text: string) => paint(terminal, 'dim', text);
  const counted = `${statements} ${statements === 1 ? 'statement' : 'statements'}`;
  const parts = [
    `${heading('engine')} ${engine}, ${counted}${calls.length > 0 ? `, ${calls.length} before` : ''}`,
    ...calls.map((call) => `${heading('found before')} ${JSON.stringify(call)}`),
    ...(statement === null
      ? [dim('No statement was run.')]
      : [`${heading('statement')}\n${paintCypher(statement, terminal)}`]),
    ...(statement === null ? [] : [`${heading('parameters')}\n${JSON.stringify(parameters, null, 2)}`]),
    ...(plan === undefined ? [] : [`${heading('plan')}\n${plan}`]),
    `${heading('time')}\n${timeTable(timings, dim)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function timeTable(timings: Explanation['timings'], dim: (text: string) => string): string {
  return Object.entries(timings)
    .map(([name, ms]) => `${dim(name.replace(/Ms$/, '').padEnd(9))}${ms.toFixed(2).padStart(9)} ms`)
    .join('\n');
}
