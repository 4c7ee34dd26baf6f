import type { Alias, Entity, ExternalId } from './model.ts';
import type { RawEntity, RawNaming } from './raw-story.ts';

/** What every entity has, event or not. */
export interface Naming {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly aliases: readonly Alias[];
  readonly sameAs: readonly ExternalId[];
}

/** Builds the names of an entity; its own name comes first among its aliases. */
export function buildNaming(raw: RawNaming): Naming {
  const own: Alias = { text: raw.name, kind: 'NAME', caveat: null };
  const others = (raw.aliases ?? []).map(({ text, kind, caveat }) => ({
    text,
    kind,
    caveat: caveat ?? null,
  }));
  return {
    id: raw.id,
    name: raw.name,
    description: raw.description ?? null,
    aliases: [own, ...others.filter(({ text, kind }) => text !== own.text || kind !== own.kind)],
    sameAs: (raw.sameAs ?? []).map(({ scheme, value, url, status, note }) => ({
      scheme,
      value,
      url: url ?? null,
      status,
      note: note ?? null,
    })),
  };
}

/** Builds an entity that is no event. */
export function buildEntity(raw: RawEntity): Entity {
  const plural = raw.type === 'UNNAMED_SOURCE' ? (raw.plural ?? false) : null;
  return { ...buildNaming(raw), type: raw.type, kind: raw.kind ?? null, plural };
}
