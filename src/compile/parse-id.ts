/** What an id names: a node of a label, or a relation with its type and both ends. */
export type ParsedId =
  | { readonly kind: 'node'; readonly label: string }
  | { readonly kind: 'relation'; readonly type: string; readonly from: string; readonly to: string };

const LABELS: ReadonlyMap<string, string> = new Map([
  ['story', 'Story'],
  ['article', 'Article'],
  ['sentence', 'Sentence'],
  ['claim', 'Claim'],
  ['figure', 'Figure'],
]);
const RELATION = /^relation:([^/]+)\/([A-Z][A-Z0-9_]*)\/([^/]+)(?:\/[^/]+)?$/;

/**
 * Tells by an id alone what it names; null when nothing has such an id.
 *
 * A relation's id holds its type and its ends, so that it is found without an index on relationships.
 */
export function parseId(id: string, relationTypes: readonly string[]): ParsedId | null {
  const [prefix, rest] = id.split(':', 2);
  if (!prefix || !rest) return null;
  if (prefix !== 'relation') return { kind: 'node', label: LABELS.get(prefix) ?? 'Entity' };
  const [, from, type, to] = RELATION.exec(id) ?? [];
  if (!from || !type || !to || !relationTypes.includes(type)) return null;
  return { kind: 'relation', type, from, to };
}

/** The shape of an id, as far as it steers the text: its label, or its relation type. */
export function shapeOfId(id: string, relationTypes: readonly string[]): string {
  const parsed = parseId(id, relationTypes);
  if (!parsed) return '-';
  return parsed.kind === 'node' ? parsed.label : parsed.type;
}
