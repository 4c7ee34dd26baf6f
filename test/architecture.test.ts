import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../src/cypher/dialect.ts';
import { embeddedDialect } from '../src/engine/embedded/dialect.ts';
import { neo4jDialect } from '../src/engine/neo4j/dialect.ts';
import { readPage } from './docs/documented-example.ts';
import { tableUnder } from './docs/markdown.ts';

const page = readPage('docs/architecture.md');
const root = fileURLToPath(new URL('..', import.meta.url));
const IMPORT = /^(?:import|export)\b(?:[^;'"=(]*\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
const KNOWN_BY_ALL = ['errors.ts', 'config.ts', 'generated'];

interface SourceFile {
  /** From `src/`, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Files of `src/` that it imports, from `src/`. */
  readonly files: readonly string[];
  /** Packages that it imports; `Node` stands for every module of Node itself. */
  readonly packages: readonly string[];
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts'))
  .map(readSource);
const byPath = new Map(files.map((file) => [file.path, file]));

const rooms = new Map(
  tableUnder(page, 'Rooms').map((row) => [
    unquote(row.folder ?? ''),
    { knows: list(row['may know']), packages: list(row.packages) },
  ]),
);

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, 'src', path), 'utf8');
  const modules = [...code(text).matchAll(IMPORT)].map(([, stated, called]) => stated ?? called ?? '');
  const isFile = (module: string) => module.startsWith('.');
  return {
    path,
    text,
    files: modules.filter(isFile).map((module) => posix.join(posix.dirname(path), module)),
    packages: modules.filter((module) => !isFile(module)).map(packageOf),
  };
}

function packageOf(module: string): string {
  if (isBuiltin(module)) return 'Node';
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}

function list(cell = ''): readonly string[] {
  return cell === 'nothing' ? [] : cell.split(', ').map(unquote);
}

function unquote(text: string): string {
  return text.replace(/^`(.*)`$/, '$1');
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** Whether a room, or one file of it alone, is named in the list. */
function isKnown(path: string, known: readonly string[]): boolean {
  return known.includes('everything') || known.includes(roomOf(path)) || known.includes(path);
}

function filesOf(room: string): readonly SourceFile[] {
  return files.filter(({ path }) => roomOf(path) === room);
}

/** The files, outside the exempt ones, in which a pattern occurs. */
function filesWith(pattern: RegExp, exempt: (path: string) => boolean): readonly string[] {
  return files.filter(({ path, text }) => !exempt(path) && pattern.test(code(text))).map(({ path }) => path);
}

function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe('the table of rooms in docs/architecture.md', () => {
  it('has a row for every folder of src/, and no other', () => {
    const folders = new Set(files.map(({ path }) => roomOf(path)).filter((room) => !room.endsWith('.ts')));
    folders.delete('generated');
    expect([...rooms.keys()].sort()).toEqual([...folders].sort());
  });

  it('names rooms and files that exist', () => {
    const named = [...rooms.values()].flatMap(({ knows }) => knows).filter((one) => one !== 'everything');
    expect(named.filter((one) => !rooms.has(one) && !byPath.has(one))).toEqual([]);
  });

  it.each([...rooms.keys()])('is kept by %s', (room) => {
    const { knows = [], packages = [] } = rooms.get(room) ?? {};
    const known = [room, ...KNOWN_BY_ALL, ...knows];
    const strays = filesOf(room).flatMap((file) => [
      ...file.files.filter((target) => !isKnown(target, known)).map((target) => `${file.path} -> ${target}`),
      ...file.packages.filter((one) => !packages.includes(one)).map((one) => `${file.path} -> ${one}`),
    ]);
    expect(strays).toEqual([]);
    expect(filesOf(room).length).toBeGreaterThan(0);
  });

  it.each([...rooms])('allows %s no package that it does not use', (room, { packages }) => {
    const used = new Set(filesOf(room).flatMap((file) => file.packages));
    expect(packages.filter((one) => !used.has(one))).toEqual([]);
  });

  it('leaves what all rooms know ignorant of every room', () => {
    const strays = KNOWN_BY_ALL.flatMap(filesOf).flatMap(({ path, files: targets }) =>
      targets.filter((target) => !isKnown(target, KNOWN_BY_ALL)).map((target) => `${path} -> ${target}`),
    );
    expect(strays).toEqual([]);
  });
});

it('docs/architecture.md names every flag of the dialect as it is', () => {
  const flags = tableUnder(page, 'Dialect').map(({ flag = '', Neo4j, embedded }) => [
    unquote(flag),
    Neo4j,
    embedded,
  ]);
  const names = Object.keys(neo4jDialect) as (keyof Dialect)[];
  expect(flags).toEqual(names.map((name) => [name, `${neo4jDialect[name]}`, `${embeddedDialect[name]}`]));
});

describe('the source', () => {
  it('imports files that exist, by their whole name', () => {
    const missing = files.flatMap(({ path, files: targets }) =>
      targets.filter((target) => !byPath.has(target)).map((target) => `${path} -> ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no import cycle, types included', () => {
    expect(findCycle()).toEqual([]);
  });

  it('has no barrel and passes nothing on', () => {
    expect(files.map(({ path }) => path).filter((path) => /(^|\/)index\.ts$/.test(path))).toEqual([]);
    const isGenerated = (path: string) => path.includes('generated/');
    expect(filesWith(/^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as \w+ )?from/m, isGenerated)).toEqual([]);
  });

  it.each<[string, RegExp, (path: string) => boolean]>([
    ['reads process.env in config.ts and the command line', /process\.env\b/, oneOf('config.ts', 'cli')],
    ['writes to the console in the command line', /\bconsole\.|process\.std(out|err)\b/, oneOf('cli')],
    ['asks for no engine by name outside engine/', /[!=]==\s*'(neo4j|embedded)'/, oneOf('engine')],
    [
      'writes no Cypher outside cypher/ and engine/',
      /(MATCH|MERGE|UNWIND|CALL) [($]/,
      oneOf('cypher', 'engine'),
    ],
    [
      'asks neither for the time nor for chance below the api',
      /Date\.now|new Date\(\)|performance\.|Math\.random|randomUUID/,
      oneOf('api', 'cli', 'engine'),
    ],
  ])('%s', (_name, pattern, exempt) => {
    expect(filesWith(pattern, exempt)).toEqual([]);
  });

  it('opens engines in app.ts alone', () => {
    const opening = files.filter(
      ({ path, files: targets }) =>
        roomOf(path) !== 'engine' &&
        targets.some((target) => roomOf(target) === 'engine' && target !== 'engine/port.ts'),
    );
    expect(opening.map(({ path }) => path)).toEqual(['app.ts']);
  });
});

function oneOf(...known: readonly string[]): (path: string) => boolean {
  return (path) => isKnown(path, known);
}

/** Gives the files of one cycle, in order, or nothing. */
function findCycle(): readonly string[] {
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    done.add(path);
    for (const target of byPath.get(path)?.files ?? []) {
      const cycle = walk(target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  for (const { path } of files) {
    const cycle = walk(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
