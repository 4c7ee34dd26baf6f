import type { LinkRow, NodeRow } from './rows.ts';

/** Whether a relationship says that a story tells of an entity. */
export function tellsOf(link: LinkRow): boolean {
  return link.type === 'TELLS_OF';
}

/** Reads a stored list of texts; an absent one is empty. */
export function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}

/** Gives the relations that a claim's node says it states, with their ends; none for other nodes. */
export function relationEndsOf({
  properties: { relationIds, relationFrom, relationTo },
}: NodeRow): { readonly id: string; readonly from: string; readonly to: string }[] {
  const from = textList(relationFrom);
  const to = textList(relationTo);
  return textList(relationIds).map((id, at) => ({ id, from: from[at] ?? '', to: to[at] ?? '' }));
}
