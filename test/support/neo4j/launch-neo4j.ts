import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFirstPassword } from './first-password.ts';
import { freePort } from './free-port.ts';
import { findJavaHome } from './java-home.ts';
import type { StartedServer } from './server.ts';
import { mainClass, serverJars } from './server-jars.ts';
import { serverProcess } from './server-process.ts';
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
  const { version } = release;
  const java = await javaCommand(release);
  const home = await mkdtemp(join(tmpdir(), 'nutgraph-neo4j-'));
  const removeHome = () => rmSync(home, { recursive: true, force: true });
  process.once('exit', removeHome);
  const port = await freePort();
  await writeSettings(home, port);
  const { start: resume, stop: halt } = serverProcess({
    program: java.program,
    args: [...java.args, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'],
    logFile: join(home, 'logs', 'console.log'),
  });
  const stop = async (): Promise<void> => {
    await halt();
    process.off('exit', removeHome);
    removeHome();
  };
  const uri = `neo4j://127.0.0.1:${port}`;
  const server = { version, uri, username: 'neo4j', password: randomUUID() };
  try {
    await resume();
    await setFirstPassword(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...server, halt, resume, stop };
}

async function javaCommand(release: Neo4jRelease): Promise<{ program: string; args: string[] }> {
  const { version, java } = release;
  const javaHome = await findJavaHome(release);
  if (javaHome === null) throw new Error(`Neo4j ${version} needs Java ${java.join(' or ')}`);
  const jars = await serverJars(version, javaHome);
  return {
    program: join(javaHome, 'bin', 'java'),
    args: [...JVM_FLAGS, '-cp', join(jars, '*'), await mainClass(version, jars)],
  };
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
