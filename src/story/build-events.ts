import { buildNaming } from './build-naming.ts';
import { buildTime, NO_TIME } from './build-time.ts';
import type { Evidence, StoryEvent } from './model.ts';
import type { RawEvent, RawEvidence } from './raw-story.ts';
import type { Names } from './story-files.ts';

/** Builds an event; its ordinal is its place in the file. */
export function buildEvent(raw: RawEvent, index: number, names: Names): StoryEvent {
  return {
    ...buildNaming(raw),
    type: 'EVENT',
    kind: raw.kind,
    status: raw.status,
    time: buildTime(raw.time) ?? NO_TIME,
    ordinal: index + 1,
    after: raw.after ?? [],
    partOf: raw.partOf ?? null,
    participants: (raw.participants ?? []).map(({ entity, role }) => ({ entity, role })),
    basis: raw.basis ?? 'STATED',
    caveat: raw.caveat ?? null,
    evidence: buildEvidence(raw.evidence, names),
  };
}

/** Completes the places of evidence. */
export function buildEvidence(raw: readonly RawEvidence[] | undefined, names: Names): readonly Evidence[] {
  return (raw ?? []).map(({ at, role }) => ({ sentence: names.sentence(at), role }));
}
