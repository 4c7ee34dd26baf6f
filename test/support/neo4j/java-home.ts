import { execFile } from 'node:child_process';
import { access, readdir, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Neo4jRelease } from './versions.ts';

const run = promisify(execFile);
const JVM_FOLDERS = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/opt/java'];

/** Finds the home of a Java that runs a release: `JAVA_HOME` first, then `PATH`, then the usual folders. */
export async function findJavaHome(release: Neo4jRelease): Promise<string | null> {
  const homes = await candidates();
  const majors = await Promise.all(homes.map(majorOf));
  for (const wanted of release.java) {
    const home = homes[majors.indexOf(wanted)];
    if (home !== undefined) return home;
  }
  return null;
}

async function candidates(): Promise<string[]> {
  const given = process.env.JAVA_HOME ? [process.env.JAVA_HOME] : [];
  const onPath = await Promise.all((process.env.PATH ?? '').split(delimiter).map(homeOfJavaIn));
  const installed = await Promise.all(JVM_FOLDERS.map(homesIn));
  return [...new Set([...given, ...onPath.filter((home) => home !== null), ...installed.flat()])];
}

async function homeOfJavaIn(folder: string): Promise<string | null> {
  try {
    return dirname(dirname(await realpath(join(folder, 'java'))));
  } catch {
    return null;
  }
}

async function homesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => [join(folder, name), join(folder, name, 'Contents', 'Home')]);
}

async function majorOf(home: string): Promise<number | null> {
  const java = join(home, 'bin', 'java');
  try {
    await access(java);
    // Java tells its version on the error stream.
    const { stderr } = await run(java, ['-version']);
    return Number(/version "(\d+)/.exec(stderr)?.[1] ?? Number.NaN);
  } catch {
    return null;
  }
}
