import type { ParamValue } from '../cypher/statement.ts';
import type { OwnLabel } from './labels.ts';
import type { StructuralType } from './structural-types.ts';

/** Properties of a node or a relationship as they are stored; an absent one has no key. */
export type Properties = Readonly<Record<string, ParamValue>>;

/** A node to be: the label that its id is unique in, the type label of an entity, and all its properties. */
export interface NodeRow {
  readonly label: OwnLabel;
  readonly typeLabel: string | null;
  readonly id: string;
  readonly properties: Properties;
}

/** A relationship to be, structural or a relation, with all its properties. */
export interface LinkRow {
  readonly type: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A structural relationship before it has its number among the parallel ones. */
export interface LinkDraft {
  readonly type: StructuralType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Leaves out what is absent: `null` becomes no key at all. */
export function present(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

/** A structural relationship with the story that writes it. */
export interface WrittenDraft extends LinkDraft {
  readonly story: string;
}

/** Says of each structural relationship that a story writes it. */
export function writtenBy(story: string, drafts: readonly LinkDraft[]): readonly WrittenDraft[] {
  return drafts.map((draft) => ({ ...draft, story }));
}

/**
 * Gives each structural relationship its `id`.
 *
 * The number at the end of the id counts, from 0, the relationships of one type between the same two ends.
 */
export function numberLinks(drafts: readonly WrittenDraft[]): LinkRow[] {
  const parallels = new Map<string, number>();
  return drafts.map(({ story, type, from, to, properties }) => {
    const ends = `${type} ${from} ${to}`;
    const place = parallels.get(ends) ?? 0;
    parallels.set(ends, place + 1);
    const id = `${ends} ${place}`;
    return { type, id, from, to, properties: present({ ...properties, id, story }) };
  });
}
