import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { packagePath } from '../../src/api/package-files.ts';
import type { ChildReport } from './served-child.ts';

/** A server with the seed story in a process of its own. */
export interface ServedChild {
  readonly url: string;
  /** Has the process give back what it can, and tells the bytes that it still uses. */
  measure(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a server in a process of its own, so that nothing else is measured with it. */
export async function startChild(): Promise<ServedChild> {
  const script = packagePath('test', 'hostile', 'served-child.ts');
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', script], {
    cwd: packagePath(),
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const report = async (): Promise<ChildReport> => {
    const [message] = await Promise.race([
      once(child, 'message'),
      ended.then(([code]) => Promise.reject(new Error(`The server ended with ${code}.`))),
    ]);
    return message as ChildReport;
  };
  const { url } = await report();
  return {
    url,
    async measure() {
      if (!child.connected) throw new Error('The server is gone.');
      const measured = report();
      child.send('measure');
      return (await measured).usedBytes;
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
