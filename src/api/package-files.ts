import { fileURLToPath } from 'node:url';

/**
 * Gives the path of a file or folder of this package, such as `packagePath('seed', 'usps-2020')`.
 *
 * It is the same from `src/` and from the build in `dist/`, and wherever the command was started.
 */
export function packagePath(...parts: readonly string[]): string {
  return fileURLToPath(new URL(`../../${parts.join('/')}`, import.meta.url));
}
