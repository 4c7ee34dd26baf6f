import { packagePath } from '../../src/api/package-files.ts';
import { openApp, startServer } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';

/** What the process tells once it listens, and whenever it was sent a message. */
export interface ChildReport {
  readonly url: string;
  /** Bytes that are still in use after everything else was given back. */
  readonly usedBytes: number;
}

const app = await openApp(readConfig({ port: '0' }, { LOG_LEVEL: 'silent' }), {
  folders: [packagePath('seed', 'usps-2020')],
});
const { url } = await startServer(app);

/** Two rounds: what a first one finalizes is given back by a second. */
async function report(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ url, usedBytes: heapUsed + external } satisfies ChildReport);
}

process.on('message', () => void report());
await report();
