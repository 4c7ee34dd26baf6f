import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const START_MS = 180_000;
const STOP_MS = 30_000;

interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly logFile: string;
}

/** A server's process, which can be started again after a stop. */
interface ServerProcess {
  /** Resolves when the log says that the server has started. @throws Error with the end of the log */
  start(): Promise<void>;
  /** Stops it, first politely; one that does not run is no error. */
  stop(): Promise<void>;
}

/** Makes a process of a server; it never outlives this one, however that ends. */
export function serverProcess({ program, args, logFile }: Command): ServerProcess {
  let child: ChildProcess | null = null;
  const killWithUs = (): void => {
    child?.kill('SIGKILL');
  };
  const stop = async (): Promise<void> => {
    if (child !== null) await end(child);
    child = null;
    process.off('exit', killWithUs);
  };
  return {
    async start() {
      process.once('exit', killWithUs);
      const log = await open(logFile, 'w');
      child = spawn(program, args, { stdio: ['ignore', log.fd, log.fd] });
      await Promise.all([once(child, 'spawn'), log.close()]);
      if (await hasStarted(child, logFile)) return;
      await stop();
      const said = (await readFile(logFile, 'utf8')).split('\n').slice(-30).join('\n');
      throw new Error(`The server did not start. The end of its log:\n${said}`);
    },
    stop,
  };
}

async function hasStarted(child: ChildProcess, logFile: string): Promise<boolean> {
  const deadline = performance.now() + START_MS;
  while (performance.now() < deadline && isRunning(child)) {
    if ((await readFile(logFile, 'utf8')).includes('Started.')) return true;
    await sleep(100);
  }
  return false;
}

async function end(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}
