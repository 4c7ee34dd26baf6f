import type { Issue, IssueCode } from './issue.ts';
import { didYouMean } from './nearest-name.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/**
 * A value in a file together with its place, so that a rule can report exactly where it is broken.
 *
 * Rules read parts leniently: what has the wrong shape reads as absent, because the check of shapes has
 * already reported it.
 */
export interface Part {
  readonly yaml: YamlFile;
  readonly path: Path;
  readonly value: unknown;
}

/** Gives the whole content of a file as a part. */
export function rootOf(yaml: YamlFile): Part {
  return { yaml, path: [], value: yaml.root };
}

/** Gives the value of a key; its `value` is undefined where the key is absent. */
export function child(part: Part, key: string): Part {
  const { value, yaml, path } = part;
  const isMap =
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key);
  return { yaml, path: [...path, key], value: isMap ? (value as Record<string, unknown>)[key] : undefined };
}

/** Gives the elements of a list; none where the value is no list. */
export function items(part: Part): readonly Part[] {
  if (!Array.isArray(part.value)) return [];
  return part.value.map((value, index) => ({ yaml: part.yaml, path: [...part.path, index], value }));
}

/** Gives the elements of the list under a key. */
export function itemsOf(part: Part, key: string): readonly Part[] {
  return items(child(part, key));
}

/** Gives the text of a part, or null where it is no text. */
export function textOf(part: Part): string | null {
  return typeof part.value === 'string' ? part.value : null;
}

/** Gives the text under a key, or null. */
export function textAt(part: Part, key: string): string | null {
  return textOf(child(part, key));
}

/** Tells whether a key is written, whatever its value. */
export function has(part: Part, key: string): boolean {
  return child(part, key).value !== undefined;
}

/** Makes an issue at a part; `message` says what is wrong and what to do. */
export function issueAt(part: Part, code: IssueCode, message: string): Issue {
  const { yaml, path } = part;
  const place = { file: yaml.file, ...yaml.positionOf(path), path: formatPath(yaml.name, path) };
  return { code, message, ...place, nearest: null };
}

/** Adds the nearest valid name, if there is one, to an issue and its message. */
export function withNearest(issue: Issue, nearest: string | null): Issue {
  return { ...issue, message: issue.message + didYouMean(nearest), nearest };
}

/**
 * Writes a path for people.
 *
 * @example formatPath('claims', [3, 'told', 0, 'by']) // 'claims[3].told[0].by'
 */
export function formatPath(name: string, path: Path): string {
  return name + path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
}
