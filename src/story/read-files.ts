import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NutgraphError } from '../errors.ts';
import type { Issue } from './issue.ts';
import { FILE_NAMES, type FileName } from './shape/story-shapes.ts';
import { type StoryFiles, slugIn } from './story-files.ts';
import { type ParsedYaml, parseYaml, type YamlFile } from './yaml-file.ts';

const STORY_FILES: readonly FileName[] = FILE_NAMES.filter((name) => name !== 'entities');
const OPTIONAL: readonly FileName[] = ['events', 'figures'];

/** Where the package's vocabulary lies; found from `src` and from `dist` alike. */
export const VOCABULARY_PATH = fileURLToPath(new URL('../../schema/vocabulary.yaml', import.meta.url));

/** A story's files with the entities it names, and what is wrong with them as YAML. */
export interface ReadStory {
  readonly story: StoryFiles;
  /** The folder of its `entities.yaml`; null where there is none. */
  readonly home: string | null;
  readonly issues: readonly Issue[];
}

/** Reads a text file; null when there is none. */
export async function readText(path: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new NutgraphError(
      'BAD_INPUT',
      `${path} cannot be read as UTF-8 text (${codeOf(error)}). Check what it is and its rights.`,
      { path },
      { cause: error },
    );
  }
}

/**
 * Finds the story folders that a folder argument means: the folder itself, or those inside it.
 *
 * @throws NutgraphError `BAD_INPUT` when the folder cannot be read or holds no story
 */
export async function findStories(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder);
  if (isStory(names)) return [folder];
  const inside = await storiesBeside(folder);
  if (inside.length > 0) return inside;
  const message = `There is no story in ${folder}. Name a folder that holds story.yaml, or a folder of such.`;
  throw new NutgraphError('BAD_INPUT', message, { folder });
}

/** Finds the story folders directly inside a folder, by name. */
export async function storiesBeside(home: string): Promise<readonly string[]> {
  const entries = await readdir(home, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(home, entry.name));
  const found = await Promise.all(
    folders.map(async (folder) => (isStory(await namesIn(folder)) ? [folder] : [])),
  );
  return found.flat().sort();
}

/** Reads and parses the files of one story folder. */
export async function readStory(folder: string): Promise<ReadStory> {
  const own = await readFileOf(folder, 'entities');
  const parent = own === null ? await readFileOf(join(folder, '..'), 'entities') : null;
  const entities = own ?? parent ?? missing(folder, 'entities');
  const rest = await Promise.all(
    STORY_FILES.map(
      async (name) => [name, (await readFileOf(folder, name)) ?? missing(folder, name)] as const,
    ),
  );
  const parsed = Object.fromEntries([['entities', entities], ...rest]) as Record<FileName, ParsedYaml>;
  const files = Object.fromEntries(
    FILE_NAMES.map((name) => [name, parsed[name].yaml]),
  ) as unknown as StoryFiles['files'];
  return {
    story: { folder, slug: slugIn(files.story, basename(resolve(folder))), files },
    home: own !== null ? resolve(folder) : parent !== null ? dirname(resolve(folder)) : null,
    issues: FILE_NAMES.flatMap((name) => parsed[name].issues),
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const message = `The folder ${folder} cannot be read (${codeOf(error)}). Name a folder that exists.`;
    throw new NutgraphError('BAD_INPUT', message, { folder }, { cause: error });
  }
}

function isStory(names: readonly string[]): boolean {
  return STORY_FILES.some((name) => names.includes(`${name}.yaml`));
}

async function readFileOf(folder: string, name: FileName): Promise<ParsedYaml | null> {
  const file = join(folder, `${name}.yaml`);
  const text = await readText(file);
  return text === null ? null : parseYaml(text, file, name);
}

function missing(folder: string, name: FileName): ParsedYaml {
  const file = join(folder, `${name}.yaml`);
  if (OPTIONAL.includes(name)) return { yaml: emptyList(file, name), issues: [] };
  const where =
    name === 'entities'
      ? 'There is no entities.yaml here or in the folder above'
      : `There is no ${name}.yaml`;
  const issue: Issue = {
    code: 'MISSING_FILE',
    message: `${where}. Add the file.`,
    file,
    line: 1,
    column: 1,
    path: name,
    nearest: null,
  };
  return { yaml: null, issues: [issue] };
}

function emptyList(file: string, name: FileName): YamlFile {
  const start = () => ({ line: 1, column: 1 });
  return { file, name, root: [], positionOf: start, keyPositionOf: start };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
