import { styleText } from 'node:util';
import type { Environment } from '../config.ts';

/** Where a command reads and writes; tests give their own. */
export interface Terminal {
  readonly environment: Environment;
  /** Writes to the output: what was asked for, and nothing else. */
  out(text: string): void;
  /** Writes to the error output: messages for people. */
  err(text: string): void;
  /** Gives all of the standard input. */
  input(): Promise<string>;
  /** Whether the error output shows colours. */
  readonly color: boolean;
  /** Whether the output shows colours. */
  readonly outColor: boolean;
  /** Resolves when the process is told to stop; a second time ends it at once. */
  stopped(): Promise<void>;
}

/** A style of words on the error output. */
export type Style = 'red' | 'yellow' | 'green' | 'dim' | 'bold' | 'cyan';

/** Styles a text where the terminal shows colours. */
export function paint(terminal: Pick<Terminal, 'color'>, style: Style, text: string): string {
  return terminal.color ? styleText(style, text, { validateStream: false }) : text;
}
