import type { LinkRow, NodeRow } from './rows.ts';

/** What must be done so that stored rows become the wanted ones. */
export interface Difference<Item> {
  readonly added: readonly Item[];
  readonly changed: readonly { readonly before: Item; readonly after: Item }[];
  readonly removed: readonly Item[];
  readonly unchanged: readonly Item[];
}

/** Compares stored rows with wanted ones by id; the order of properties does not count. */
export function difference<Item extends NodeRow | LinkRow>(
  stored: readonly Item[],
  wanted: readonly Item[],
): Difference<Item> {
  const before = new Map(stored.map((row) => [row.id, row]));
  const after = new Map(wanted.map((row) => [row.id, row]));
  const added: Item[] = [];
  const changed: { before: Item; after: Item }[] = [];
  const unchanged: Item[] = [];
  for (const row of after.values()) {
    const old = before.get(row.id);
    if (old === undefined) added.push(row);
    else if (canonical(old) === canonical(row)) unchanged.push(row);
    else changed.push({ before: old, after: row });
  }
  return { added, changed, removed: [...before.values()].filter(({ id }) => !after.has(id)), unchanged };
}

function canonical(row: NodeRow | LinkRow): string {
  const label = 'label' in row ? row.typeLabel : row.type;
  const properties = Object.entries(row.properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([label, properties], (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}
