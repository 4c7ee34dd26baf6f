import { type Document, isAlias, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Issue, IssueCode } from './issue.ts';

/** A way into a file's data: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

/** A place in a text, both from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML file whose data can be traced back to lines and columns. */
export interface YamlFile {
  /** Its path, for people. */
  readonly file: string;
  /** Its name without ending, which begins every path in it, such as `claims`. */
  readonly name: string;
  readonly root: unknown;
  /** Where the value at a path begins; where it is absent, its nearest ancestor. */
  readonly positionOf: (path: Path) => Position;
  /** Where the key that ends a path begins. */
  readonly keyPositionOf: (path: Path) => Position;
}

/** A file as far as it can be read: null when it is too broken to look into. */
export interface ParsedYaml {
  readonly yaml: YamlFile | null;
  readonly issues: readonly Issue[];
}

/**
 * Parses YAML 1.2 with plain values only: no aliases, no tags, no second document, no key twice.
 *
 * A key that stands twice is an issue, but what the file says besides is still looked into.
 */
export function parseYaml(text: string, file: string, name: string): ParsedYaml {
  try {
    return parsePlainYaml(text, file, name);
  } catch (error) {
    // The parser follows nesting by recursion, and a file can nest deeper than any stack.
    const message = `The file cannot be parsed (${String(error)}). Write it without so much nesting.`;
    return { yaml: null, issues: [{ ...BROKEN, message, file, line: 1, column: 1, path: name }] };
  }
}

function parsePlainYaml(text: string, file: string, name: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    prettyErrors: false,
    lineCounter,
    stringKeys: true,
  });
  const issueAt = (offset: number, message: string): Issue => {
    const { line, col } = lineCounter.linePos(offset);
    return { ...BROKEN, message, file, line, column: col, path: name };
  };
  const faults = [...document.errors, ...document.warnings];
  const issues = faults
    .slice(0, MOST_FAULTS)
    .map((fault) => issueAt(fault.pos[0], MESSAGES[fault.code] ?? `${fault.message}. Mend the YAML here.`));
  const aliases = aliasOffsets(document);
  issues.push(...aliases.map((offset) => issueAt(offset, 'Aliases are not read. Write the value out.')));
  const isReadable = aliases.length === 0 && faults.every(({ code }) => code === 'DUPLICATE_KEY');
  if (!isReadable) return { yaml: null, issues };
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const yaml: YamlFile = {
    file,
    name,
    root: document.toJS(),
    positionOf: (path) => at(valueOffset(document, path)),
    keyPositionOf: (path) => at(keyOffset(document, path)),
  };
  return { yaml, issues };
}

// One fault early in a file can make faults of all that follows.
const MOST_FAULTS = 20;

const MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key stands here twice. Take one away.',
  MULTIPLE_DOCS: 'A second document begins here. Put it into a file of its own, or take "---" away.',
};

const BROKEN: { readonly code: IssueCode; readonly nearest: null } = { code: 'BROKEN_YAML', nearest: null };

function aliasOffsets(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function valueOffset(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: Path): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return valueOffset(document, path);
  const pair = parent.items.find(({ key }) => isNode(key) && String(key) === path.at(-1));
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : valueOffset(document, path);
}
