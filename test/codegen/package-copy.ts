import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../../src/api/package-files.ts';

const COPIED = ['codegen', 'codegen.ts', 'package.json', 'queries', 'schema', 'src', 'tsconfig.json'];

/** A copy of what the generators read and write, to be spoiled at will. */
export interface PackageCopy {
  readonly folder: string;
  read(path: string): string;
  write(path: string, text: string): void;
  remove(): void;
}

/** Copies the package without its history, tests and stories; packages are those of the original. */
export function copyPackage(): PackageCopy {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraph-copy-'));
  for (const path of COPIED) cpSync(packagePath(path), join(folder, path), { recursive: true });
  symlinkSync(packagePath('node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => writeFileSync(join(folder, path), text),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
