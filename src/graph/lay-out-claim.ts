import { searchWordsText } from '../search/words.ts';
import type { Claim } from '../story/model.ts';
import { evidenceLinks } from './evidence-links.ts';
import { linkFrom } from './link-from.ts';
import { descendingKey, placeKey, textKey } from './order-key.ts';
import { type LinkDraft, type NodeRow, present } from './rows.ts';
import type { StatedRelation } from './stated-relation.ts';
import type { StoryPlaces } from './story-places.ts';
import { timeProperties } from './time-properties.ts';

/**
 * Lays out a claim.
 *
 * @param place its place (from 1) in the story
 * @param stated what it says of relations, as `statedRelations` gives it
 */
export function layOutClaim(
  claim: Claim,
  place: number,
  story: string,
  stated: readonly StatedRelation[],
): NodeRow {
  const { id, name, article, kind, modality, caveat } = claim;
  const hops = claim.attribution.length;
  return {
    label: 'Claim',
    typeLabel: null,
    id,
    properties: present({
      id,
      name,
      story,
      article,
      kind,
      modality,
      caveat,
      words: searchWordsText([name]),
      hops,
      states: JSON.stringify(stated),
      relationIds: stated.map(({ relation }) => relation),
      relationFrom: stated.map(({ from }) => from),
      relationTo: stated.map(({ to }) => to),
      ...timeProperties('assertedOn', claim.assertedOn),
      byReading: placeKey(story, place, id),
      byKind: textKey(kind, id),
      byHops: descendingKey(hops, id),
    }),
  };
}

/** Gives the relationships that start at a claim: tellers, evidence, what it is about and asserts, its links. */
export function claimLinks(claim: Claim, story: string, places: StoryPlaces): LinkDraft[] {
  const link = linkFrom(claim.id, story);
  return [
    ...claim.attribution.map(({ teller, ...hop }, at) =>
      link('ATTRIBUTED_TO', teller, at, { ordinal: at, ...hop }),
    ),
    ...evidenceLinks(claim.id, claim.evidence, places),
    ...claim.subjects.map((id, at) => link('HAS_SUBJECT', id, at)),
    ...claim.objects.map((id, at) => link('HAS_OBJECT', id, at)),
    ...[...claim.events, ...claim.figures].map((id, at) => link('ASSERTS', id, at)),
    ...claim.links.map(({ kind, to, basis, reason }, at) => link(kind, to, at, { basis, reason })),
  ];
}
