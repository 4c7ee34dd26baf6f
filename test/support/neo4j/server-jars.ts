import { execFile } from 'node:child_process';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/**
 * Gives the folder with a server's jars, fetched from Maven Central on first use and kept in the user's
 * cache folder.
 *
 * @throws Error when Maven is missing or cannot fetch them.
 */
export async function serverJars(version: string, javaHome: string): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'nutgraph', 'neo4j');
  const folder = join(cache, version);
  if (await exists(folder)) return folder;
  await mkdir(cache, { recursive: true });
  // Only a whole set of jars gets the folder's name, so that a download cut short is begun again.
  const part = `${folder}.part-${process.pid}`;
  try {
    await run(
      'mvn',
      [
        ...['-q', '-B', '-f', POM, `-Dneo4j.version=${version}`],
        ...['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${part}`],
      ],
      { env: { ...process.env, JAVA_HOME: javaHome } },
    );
    // Another run may have been quicker; its jars are as good.
    await rename(part, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error;
    });
    return folder;
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** Gives the class that starts the server: its name differs by release, and the jar says it. */
export async function mainClass(version: string, jars: string): Promise<string> {
  const entry = 'META-INF/services/org.neo4j.server.startup.EntryPoint';
  const { stdout } = await run('unzip', ['-p', join(jars, `neo4j-${version}.jar`), entry]);
  return stdout.trim();
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
