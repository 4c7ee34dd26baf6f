import { readFileSync } from 'node:fs';
import { packagePath } from '../api/package-files.ts';

/** Gives the version of this package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };
  return version;
}
