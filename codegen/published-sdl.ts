import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../src/api/package-files.ts';
import { openSchema } from '../src/api/schema.ts';

/**
 * Gives the public schema as text, the way servers publish it.
 *
 * @param generated the SDL of the vocabulary by file name; what lies in `schema/generated` is not looked at
 */
export function publishedSdl(generated: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraph-schema-'));
  try {
    const ignored = packagePath('schema', 'generated');
    cpSync(packagePath('schema'), folder, { recursive: true, filter: (source) => source !== ignored });
    mkdirSync(join(folder, 'generated'));
    for (const [name, text] of Object.entries(generated)) {
      writeFileSync(join(folder, 'generated', name), text);
    }
    return openSchema(folder).sdl;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
