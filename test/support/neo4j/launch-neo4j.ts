import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setFirstPassword } from './first-password.ts';
import { freePort } from './free-port.ts';
import { findJavaHome } from './java-home.ts';
import type { StartedServer } from './server.ts';
import { mainClass, serverJars } from './server-jars.ts';
import { startProcess, stopProcess } from './server-process.ts';
import type { Neo4jRelease } from './versions.ts';

const HEAP = '512m';
const JVM_FLAGS = [
  `-Xms${HEAP}`,
  `-Xmx${HEAP}`,
  '-XX:+UseG1GC',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '--enable-native-access=ALL-UNNAMED',
  '--add-modules=jdk.incubator.vector',
  '-Dlog4j2.disable.jmx=true',
];

/** A server of this machine, from jars, that can also be stopped and started again over its data. */
export interface LaunchedServer extends StartedServer {
  /** Stops the server's process; its data and its address stay. */
  halt(): Promise<void>;
  /** Starts it again at the same address. */
  resume(): Promise<void>;
}

/**
 * Launches a Neo4j Community server from Maven Central's jars, without root or containers: an empty one, on
 * a free port of the loopback address, with a password of its own.
 *
 * @throws Error that says what is missing, or what the server said when it did not start.
 */
export async function launchNeo4j(release: Neo4jRelease): Promise<LaunchedServer> {
  const javaHome = await findJavaHome(release);
  if (javaHome === null) throw new Error(`Neo4j ${release.version} needs Java ${release.java.join(' or ')}`);
  const jars = await serverJars(release.version, javaHome);
  const main = await mainClass(release.version, jars);
  const home = await mkdtemp(join(tmpdir(), 'nutgraph-neo4j-'));
  const port = await freePort();
  const server = {
    version: release.version,
    uri: `neo4j://127.0.0.1:${port}`,
    username: 'neo4j',
    password: randomUUID(),
  };
  await writeSettings(home, port);

  const command = {
    program: join(javaHome, 'bin', 'java'),
    args: [
      ...JVM_FLAGS,
      ...['-cp', [join(jars, '*'), join(home, 'plugins', '*')].join(delimiter), main],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'],
    ],
    logFile: join(home, 'logs', 'console.log'),
  };
  let child: ChildProcess | null = null;
  const endWithUs = (): void => {
    child?.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', endWithUs);

  const resume = async (): Promise<void> => {
    child = await startProcess(command);
  };
  const halt = async (): Promise<void> => {
    if (child !== null) await stopProcess(child);
    child = null;
  };
  const stop = async (): Promise<void> => {
    await halt();
    process.off('exit', endWithUs);
    await rm(home, { recursive: true, force: true });
  };
  try {
    await resume();
    await setFirstPassword(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...server, halt, resume, stop };
}

async function writeSettings(home: string, port: number): Promise<void> {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    // Without this a stop takes ten seconds.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'server.memory.heap.max_size': HEAP,
    'server.memory.pagecache.size': '128m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
  };
  for (const folder of ['conf', 'logs', 'plugins', 'import']) await mkdir(join(home, folder));
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}
