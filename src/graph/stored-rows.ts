import type { Row } from '../engine/port.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import { labelOfId } from './labels.ts';
import type { LinkRow, NodeRow, Properties } from './rows.ts';

/** Reads one row of `storedNodes` or `storedEntities` as the node that it is. */
export function nodeOf(row: Row, vocabulary: Vocabulary): NodeRow {
  const { id, pairs, scaled } = row as { id: string; pairs: [string, never][]; scaled: string | null };
  const read: Properties = Object.fromEntries(pairs);
  const properties = scaled === null ? read : { ...read, scaled: BigInt(scaled) };
  return { label: labelOfId(id), typeLabel: typeLabelOf(properties, vocabulary), id, properties };
}

/** Reads one row of the stored relationships. */
export function linkOf(row: Row): LinkRow {
  return row as unknown as LinkRow;
}

/** Gives the type label of an entity from its stored `type`; null for other nodes and unknown types. */
export function typeLabelOf(properties: Properties, vocabulary: Vocabulary): string | null {
  const { type } = properties;
  return (typeof type === 'string' ? vocabulary.entityTypes.get(type)?.typename : null) ?? null;
}
