import { buildEvidence } from './build-events.ts';
import { buildTime } from './build-time.ts';
import { articleOf, relationId } from './identify.ts';
import type { Claim, ClaimLink, Hop, RelationStatement } from './model.ts';
import type { RawClaim, RawHop, RawRelation } from './raw-story.ts';
import { relationKey } from './relation-key.ts';
import type { Names } from './story-files.ts';

/** Builds a claim; `by: article` becomes the article of its evidence. */
export function buildClaim(raw: RawClaim, names: Names): Claim {
  const evidence = buildEvidence(raw.evidence, names);
  const article = articleOf(evidence[0]?.sentence ?? '');
  return {
    id: names.claim(raw.id),
    name: raw.says,
    kind: raw.kind,
    modality: raw.modality ?? 'ASSERTED',
    assertedOn: buildTime(raw.assertedOn),
    caveat: raw.caveat ?? null,
    attribution: raw.told.map((hop) => buildHop(hop, article)),
    evidence,
    subjects: raw.subjects ?? [],
    objects: raw.objects ?? [],
    states: (raw.states ?? []).map(buildStatement),
    events: raw.events ?? [],
    figures: (raw.figures ?? []).map(names.figure),
    links: (raw.links ?? []).map((link) => buildLink(link, names)),
    article,
  };
}

function buildHop(raw: RawHop, article: string): Hop {
  return {
    teller: raw.by === 'article' ? article : raw.by,
    role: raw.role,
    verb: raw.verb ?? null,
    mode: raw.mode,
    anonymity: raw.anonymity ?? 'NAMED',
    basis: raw.basis ?? 'STATED',
  };
}

function buildStatement(raw: RawRelation): RelationStatement {
  const key = relationKey(raw);
  return {
    relation: relationId({ ...raw, key }),
    from: raw.from,
    type: raw.type,
    to: raw.to,
    key,
    label: raw.label ?? null,
    outcome: raw.outcome ?? null,
    condition: raw.condition ?? null,
    time: buildTime(raw.time),
    basis: raw.basis ?? 'STATED',
    caveat: raw.caveat ?? null,
  };
}

function buildLink(raw: NonNullable<RawClaim['links']>[number], names: Names): ClaimLink {
  return {
    kind: raw.kind,
    to: raw.kind === 'EXPLAINS' ? raw.to : names.claim(raw.to),
    basis: raw.basis ?? 'STATED',
    reason: raw.reason ?? null,
  };
}
