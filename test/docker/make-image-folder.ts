import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packagePath } from '../../src/api/package-files.ts';
import { dockerfile } from './compose-file.ts';

/** A folder with what the image has in `/app`. */
export interface ImageFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * Makes the image's folder without a container engine: a fresh build, and whatever the Dockerfile copies.
 *
 * The packages are those of this checkout, so those for development are there too.
 */
export async function makeImageFolder(): Promise<ImageFolder> {
  const path = await mkdtemp(join(tmpdir(), 'nutgraph-image-'));
  const [, lastStage = ''] = dockerfile.split(/^FROM .*(?<!AS build)$/m);
  const copied = [...lastStage.matchAll(/^COPY (?:--from=build \/app\/)?(\S+) \S+$/gm)].map(
    ([, from = '']) => from,
  );
  const context = await readFile(packagePath('.dockerignore'), 'utf8');
  for (const name of copied) {
    if (name === 'dist') await build(join(path, 'dist'));
    else if (name === 'node_modules') await symlink(packagePath('node_modules'), join(path, name));
    else if (context.includes(`!${name}\n`))
      await cp(packagePath(name), join(path, name), { recursive: true });
    else throw new Error(`The Dockerfile copies ${name}, which .dockerignore leaves out.`);
  }
  return { path, remove: () => rm(path, { recursive: true }) };
}

async function build(outDir: string): Promise<void> {
  const tsc = packagePath('node_modules', 'typescript', 'bin', 'tsc');
  await promisify(execFile)(process.execPath, [
    tsc,
    '-p',
    packagePath('tsconfig.build.json'),
    '--outDir',
    outDir,
  ]);
}
