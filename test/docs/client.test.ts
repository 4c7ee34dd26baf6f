import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { packagePath } from '../../src/api/package-files.ts';
import { serveSeed } from '../api/serve-seed.ts';
import { examplesOf } from './documented-example.ts';

const TSX = packagePath('node_modules', 'tsx', 'dist', 'cli.mjs');

it('the program of README.md runs as it is written', async () => {
  const [example] = examplesOf('README.md', 'ts');
  const served = await serveSeed();
  const folder = await mkdtemp(join(tmpdir(), 'nutgraph-readme-'));
  try {
    const program = join(folder, 'program.mts');
    const text = (example?.question ?? '')
      .replaceAll("'./", `'${pathToFileURL(packagePath())}`)
      .replace('http://127.0.0.1:4000', served.url);
    await writeFile(program, text);
    const { stdout } = await promisify(execFile)(process.execPath, [TSX, program]);
    expect(stdout).toBe('White House\n');
  } finally {
    await rm(folder, { recursive: true });
    await served.close();
  }
}, 60_000);
