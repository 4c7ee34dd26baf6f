import { type ErrorCode, NutgraphError } from '../errors.ts';
import type { Issue } from '../story/issue.ts';
import type { ExitCode } from './command-run.ts';
import { printIssues } from './print-issues.ts';
import { paint, type Terminal } from './terminal.ts';

const EXIT_CODES: Readonly<Partial<Record<ErrorCode, ExitCode>>> = {
  BAD_USAGE: 2,
  ENGINE_UNAVAILABLE: 3,
  SCHEMA_MISMATCH: 3,
};

/** Gives what the process ends with after a failure of this code. */
export function exitCodeOf(code: string): ExitCode {
  return EXIT_CODES[code as ErrorCode] ?? 1;
}

/** Tells a person, or with `--json` a program, what went wrong; gives the exit code. */
export function reportError(error: unknown, terminal: Terminal, json: boolean): ExitCode {
  const failure = error instanceof NutgraphError ? error : unforeseen(error);
  const { code, message, details } = failure;
  if (json) {
    terminal.err(`${JSON.stringify({ code, message, details })}\n`);
    return exitCodeOf(code);
  }
  const issues = code === 'BAD_STORY' ? ((details.issues ?? []) as readonly Issue[]) : [];
  printIssues(issues, terminal);
  // The message of a broken story repeats its issues line by line.
  const [summary = message] = issues.length > 0 ? message.split(':\n') : [message];
  terminal.err(`${paint(terminal, 'red', code)}: ${summary}\n`);
  if (code === 'INTERNAL' && terminal.environment.LOG_LEVEL === 'debug') {
    terminal.err(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  return exitCodeOf(code);
}

function unforeseen(error: unknown): NutgraphError {
  const reason = error instanceof Error ? error.message : String(error);
  return new NutgraphError(
    'INTERNAL',
    `This should not happen: ${reason} Run it again with LOG_LEVEL=debug to see where, and report it.`,
    {},
    { cause: error },
  );
}
