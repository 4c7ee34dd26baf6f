import { text } from 'node:stream/consumers';
import type { Terminal } from './terminal.ts';

/** Gives the terminal of this process. Colours follow `NO_COLOR` and whether a person looks. */
export function processTerminal(): Terminal {
  return {
    environment: process.env,
    out: (line) => void process.stdout.write(line),
    err: (line) => void process.stderr.write(line),
    input: () => text(process.stdin),
    color: showsColors(process.stderr),
    outColor: showsColors(process.stdout),
    stopped,
  };
}

const showsColors = (stream: NodeJS.WriteStream) => stream.isTTY === true && stream.hasColors();

/** How long work under way may hold up the end: a statement of the embedded engine cannot be stopped. */
const GIVE_UP_MS = 15_000;

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Resolves at the first signal; a second one, or work that does not end, ends the process at once. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    let told = false;
    for (const [signal, exitCode] of Object.entries(SIGNALS)) {
      process.on(signal, () => {
        if (told) process.exit(exitCode);
        told = true;
        resolve();
        setTimeout(() => process.exit(exitCode), GIVE_UP_MS).unref();
      });
    }
  });
}
