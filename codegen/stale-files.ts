import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { packagePath } from '../src/api/package-files.ts';
import { type FileTexts, GENERATED_FOLDERS } from './generated-files.ts';

/** A generated file that is not what its sources say. */
export interface StaleFile {
  /** Its path in the package. */
  readonly path: string;
  /** What it must hold; null where nothing generates it any more. */
  readonly text: string | null;
}

/** Compares what is generated with what lies in the package. */
export function staleFiles(files: FileTexts): readonly StaleFile[] {
  const changed = [...files].filter(([path, text]) => readIfThere(path) !== text);
  const left = GENERATED_FOLDERS.flatMap(filesIn).filter((path) => !files.has(path));
  return [...changed.map(([path, text]) => ({ path, text })), ...left.map((path) => ({ path, text: null }))];
}

/** Writes a file as it must be, or removes it. */
export function renew({ path, text }: StaleFile): void {
  const file = packagePath(path);
  if (text === null) rmSync(file);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(packagePath(folder)).map((name) => `${folder}/${name}`);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(packagePath(path), 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
