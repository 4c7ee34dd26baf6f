import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const START_MS = 180_000;
const STOP_MS = 30_000;

/** A program and its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly logFile: string;
}

/**
 * Starts a server's process and waits until its log says that it has started.
 *
 * @throws Error with the end of the log when it does not.
 */
export async function startProcess({ program, args, logFile }: Command): Promise<ChildProcess> {
  const log = await open(logFile, 'w');
  const child = spawn(program, args, { stdio: ['ignore', log.fd, log.fd] });
  await Promise.all([once(child, 'spawn'), log.close()]);
  const deadline = performance.now() + START_MS;
  while (performance.now() < deadline && isRunning(child)) {
    if ((await readFile(logFile, 'utf8')).includes('Started.')) return child;
    await sleep(100);
  }
  await stopProcess(child);
  const said = (await readFile(logFile, 'utf8')).split('\n').slice(-30).join('\n');
  throw new Error(`The server did not start. The end of its log:\n${said}`);
}

/** Stops a server's process, first politely; a process that has ended is no error. */
export async function stopProcess(child: ChildProcess): Promise<void> {
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
