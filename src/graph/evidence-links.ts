import type { Evidence, EvidenceRole } from '../story/model.ts';
import { placeWithinKey } from './order-key.ts';
import type { LinkDraft } from './rows.ts';
import type { StoryPlaces } from './story-places.ts';

/** The roles of evidence in the order of the schema's enum. */
export const evidenceRoles = [
  'STATES',
  'IMPLIES',
  'DATES',
  'ATTRIBUTES',
] as const satisfies readonly EvidenceRole[];

/** Gives the relationships from what is said to the sentences that say it, each sentence and role once. */
export function evidenceLinks(from: string, evidence: readonly Evidence[], places: StoryPlaces): LinkDraft[] {
  const distinct = new Map(evidence.map((one) => [`${one.sentence} ${one.role}`, one]));
  return [...distinct.values()].map(({ sentence, role }) => ({
    type: 'EVIDENCED_BY',
    from,
    to: sentence,
    properties: {
      role,
      order: placeWithinKey(places.sentenceKey(sentence), evidenceRoles.indexOf(role) + 1, sentence),
    },
  }));
}
