import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One golden case: a document, its variables, and what it proves. */
export interface CorpusCase {
  /** `topic/case`. */
  readonly name: string;
  readonly proves: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The path of a file beside it. */
  beside(extension: string): string;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Reads all golden cases, by name. */
export function readCorpus(): readonly CorpusCase[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(`${FOLDER}${file}`, 'utf8');
      const [first = '', second = ''] = query.split('\n');
      const variables = /^# variables: (.*)$/.exec(second)?.[1] ?? '{}';
      const name = file.replace(/\.graphql$/, '');
      return {
        name,
        proves: first.replace(/^# /, ''),
        query,
        variables: JSON.parse(variables),
        beside: (extension) => `${FOLDER}${name}.${extension}`,
      };
    });
}
