import type { ExitCode } from '../../src/cli/command-run.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import type { Environment } from '../../src/config.ts';

/** What a run of the program wrote and ended with. */
export interface Captured {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Given {
  readonly environment?: Environment;
  readonly input?: string;
  readonly color?: boolean;
  /** Called with what was written so far, each time; resolves what waits for the end of `serve`. */
  readonly whileServing?: (out: string) => Promise<void>;
}

/** Runs the program in this process and keeps what it writes. */
export async function runCaptured(args: readonly string[], given: Given = {}): Promise<Captured> {
  const written = { out: '', err: '' };
  const exitCode = await runCli(args, {
    environment: { LOG_LEVEL: 'silent', ...given.environment },
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    input: async () => given.input ?? '',
    color: given.color ?? false,
    outColor: given.color ?? false,
    stopped: async () => {
      while (written.out === '') await new Promise((resolve) => setTimeout(resolve, 10));
      await given.whileServing?.(written.out);
    },
  });
  return { exitCode, ...written };
}
