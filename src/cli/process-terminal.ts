import { text } from 'node:stream/consumers';
import type { Terminal } from './terminal.ts';

/** Gives the terminal of this process. Colours follow `NO_COLOR` and whether a person looks. */
export function processTerminal(): Terminal {
  return {
    environment: process.env,
    out: (line) => void process.stdout.write(line),
    err: (line) => void process.stderr.write(line),
    input: () => text(process.stdin),
    color: process.stderr.isTTY === true && process.stderr.hasColors(),
    stopped,
  };
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
        process.once(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
      });
    }
  });
}
