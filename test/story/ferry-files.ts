import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { checkFolders } from '../../src/story/check-folders.ts';

const FOLDER = fileURLToPath(new URL('./fixtures/harbour-ferry/', import.meta.url));
const NAMES = ['entities', 'story', 'articles', 'claims', 'events', 'figures'] as const;

/** A change to one file: its name without ending, what to look for (once) and what to put there. */
export type Change = readonly [file: (typeof NAMES)[number], from: string, to: string];

/** A change that breaks the story, and every issue that it must give, as `issuesOf` writes it. */
export type Mutation = readonly [title: string, changes: readonly Change[], issues: readonly string[]];

/** Texts of story files by name without ending; null for one that is not there. */
export type FerryFiles = Readonly<Record<string, string | null>>;

/** Reads the files of the made-up story of the harbour ferry. */
export async function readFerryFiles(): Promise<Record<string, string>> {
  const entries = NAMES.map(
    async (name) => [name, await readFile(join(FOLDER, `${name}.yaml`), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Applies changes; refuses one that does not find its place exactly once. */
export function changed(files: Record<string, string>, changes: readonly Change[]): Record<string, string> {
  const result = { ...files };
  for (const [name, from, to] of changes) {
    const text = result[name] ?? '';
    if (text.split(from).length !== 2) throw new Error(`"${from}" is not once in ${name}.yaml`);
    result[name] = text.replace(from, () => to);
  }
  return result;
}

const temporary = mkdtemp(join(tmpdir(), 'nutgraph-stories-'));
afterAll(async () => rm(await temporary, { recursive: true }));

/** Makes an empty folder that goes when the tests of the file have run. */
export async function emptyFolder(): Promise<string> {
  return mkdtemp(join(await temporary, 'home-'));
}

/** Writes files into a new folder of their own and gives its path. */
export async function writeStory(files: FerryFiles, folder?: string): Promise<string> {
  const home = folder ?? join(await emptyFolder(), 'ferry');
  await mkdir(home, { recursive: true });
  const texts = Object.entries(files).filter(([, text]) => text !== null);
  await Promise.all(texts.map(([name, text]) => writeFile(join(home, `${name}.yaml`), text ?? '')));
  return home;
}

/** Checks a folder and writes each issue as `CODE file:line:column path`, with `~nearest` if there is one. */
export async function issuesOf(folder: string): Promise<readonly string[]> {
  const { issues } = await checkFolders([folder]);
  return issues.map(({ code, file, line, column, path, nearest }) => {
    const place = `${relative(folder, file)}:${line}:${column}`;
    return `${code} ${place} ${path}${nearest === null ? '' : ` ~${nearest}`}`;
  });
}
