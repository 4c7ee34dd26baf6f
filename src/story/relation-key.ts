import { slugOf } from './identify.ts';
import { RELATED_TO } from './vocabulary.ts';

/** What a relation's key follows from. */
export interface Keyed {
  readonly type: string;
  readonly key?: string | undefined;
  readonly label?: string | undefined;
}

/** Gives a relation's key: the written one; for `RELATED_TO` the slug of its label; otherwise null. */
export function relationKey({ type, key, label }: Keyed): string | null {
  if (type !== RELATED_TO) return key ?? null;
  return slugOf(label ?? '') || (key ?? null);
}
