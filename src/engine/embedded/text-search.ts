import type { GrafeoDB } from '@grafeo-db/js';
import type { Statement } from '../../cypher/statement.ts';
import { NutgraphError } from '../../errors.ts';
import { checkRows } from '../check-rows.ts';
import type { GraphSchema, Row, WordSearch } from '../port.ts';
import { quoteName } from '../schema-name.ts';
import { indexWords, type WordedNode, type WordIndex } from './word-index.ts';

type TextIndex = GraphSchema['fullText'][number];

/** The full-text indexes of one database, each built by the first search after a write. */
export interface TextSearch {
  /** Learns of indexes; one of a known name takes its place. */
  know(indexes: readonly TextIndex[]): void;
  /** Says that the graph has changed. */
  forget(): void;
  /** @throws NutgraphError `ENGINE_REFUSED` for an index that no `prepare` named */
  find(search: WordSearch): Promise<readonly Row[]>;
}

/** Opens full-text search over a database; `read` runs one statement on what is committed. */
export function openTextSearch(
  db: GrafeoDB,
  read: (statement: Statement) => Promise<readonly Row[]>,
): TextSearch {
  const known = new Map<string, TextIndex>();
  const built = new Map<string, Promise<WordIndex>>();

  const indexOf = (name: string): Promise<WordIndex> => {
    const index = known.get(name);
    if (index === undefined) throw unknownIndex(name);
    const ready = built.get(name);
    if (ready !== undefined) return ready;
    const building = build(index, read);
    built.set(name, building);
    building.catch(() => built.get(name) === building && built.delete(name));
    return building;
  };

  return {
    know(indexes) {
      for (const index of indexes) known.set(index.name, index);
      built.clear();
    },
    forget: () => built.clear(),
    async find(search) {
      const rows: Row[] = [];
      for (const node of (await indexOf(search.index)).find(search.words)) {
        if (rows.length === search.limit) break;
        rows.push(...rowOf(db, node, search));
      }
      return checkRows(rows);
    },
  };
}

async function build(
  { labels, property }: TextIndex,
  read: (statement: Statement) => Promise<readonly Row[]>,
): Promise<WordIndex> {
  const cypher = labels
    .map(
      (label) => `MATCH (n:${quoteName(label)})
WHERE n.${quoteName(property)} IS NOT NULL
RETURN id(n) AS node, n.id AS id, n.${quoteName(property)} AS words`,
    )
    .join('\nUNION ALL\n');
  const rows = (await read({ cypher, params: {} })) as unknown as readonly (WordedNode & { id: string })[];
  // A node that has several of the labels is found by each, and equal scores keep the order of indexing.
  const nodes = new Map(rows.map((row) => [row.node, row]));
  return indexWords([...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** Reads a node without a statement; it may have gone since its words were indexed. */
function rowOf(db: GrafeoDB, node: number, { labels, except, give }: WordSearch): Row[] {
  const found = db.getNode(node);
  if (found === null) return [];
  if (labels && !labels.some((label) => found.hasLabel(label))) return [];
  if (except?.some((label) => found.hasLabel(label))) return [];
  return [Object.fromEntries([...give, 'id'].map((key) => [key, found.get(key) ?? null]))];
}

function unknownIndex(index: string): NutgraphError {
  return new NutgraphError(
    'ENGINE_REFUSED',
    `The embedded engine has no full-text index ${JSON.stringify(index)}; prepare() makes those of the schema.`,
    { engine: 'embedded', index },
  );
}
