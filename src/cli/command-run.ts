import { Command } from 'commander';
import { type Config, type Flags, readConfig } from '../config.ts';
import type { Terminal } from './terminal.ts';

/** 0 done, 1 bad input, 2 bad usage, 3 engine unavailable or of another schema version. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One run of the program, as its commands see it. */
export interface CommandRun {
  readonly terminal: Terminal;
  /** What the process ends with when nothing was thrown. */
  exitCode: ExitCode;
}

/** Options that several commands take. */
export interface CommonOptions extends Flags {
  readonly json?: boolean | undefined;
}

/** Begins a command of the program with the options that all of them take. */
export function newCommand(name: string, summary: string, examples: readonly string[]): Command {
  return new Command(name)
    .description(summary)
    .option('--json', 'answer in JSON, for programs')
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}\n`);
}

/** Adds the option that names a Neo4j. */
export function withNeo4j(command: Command): Command {
  return command.option('--neo4j <uri>', 'the Neo4j to use, such as neo4j://localhost:7687 (or NEO4J_URI)');
}

/** Reads the settings that a command runs with. */
export function configFor(run: CommandRun, options: Flags): Config {
  return readConfig(options, run.terminal.environment);
}

/** Writes a value as JSON for programs: one line. */
export function writeJson(run: CommandRun, value: unknown): void {
  run.terminal.out(`${JSON.stringify(value)}\n`);
}
