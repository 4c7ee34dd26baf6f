import type { Claim, Evidence, Story, StoryEvent } from '../story/model.ts';
import { evidenceLinks, evidenceRoles } from './evidence-links.ts';
import { placeKey, timeKeys } from './order-key.ts';
import { type LinkDraft, type Properties, type WrittenDraft, writtenBy } from './rows.ts';
import type { StoryPlaces } from './story-places.ts';
import { timeProperties } from './time-properties.ts';

/** An event as one story's file describes it, without its sentences. */
export type DescribedEvent = Omit<StoryEvent, 'evidence'>;

/** Gives an event's description as the JSON text that a story's `TELLS_OF` keeps. */
export function describeEvent({ evidence: _linked, ...event }: StoryEvent): string {
  return JSON.stringify(event);
}

/** Reads a description that `describeEvent` wrote. */
export function parseEvent(text: string): DescribedEvent {
  return JSON.parse(text) as DescribedEvent;
}

/** Gives the properties that an event has beside those of every entity. */
export function eventProperties(event: DescribedEvent): Properties {
  const { id, kind, status, ordinal, basis, caveat, time } = event;
  const { ascending, descending } = timeKeys(time, id);
  return {
    kind,
    status,
    ordinal,
    basis,
    caveat,
    ...timeProperties('time', time),
    byTimeAsc: ascending,
    byTimeDesc: descending,
  };
}

/** Gives the relationships that an event's description makes: participants, what it follows, its whole. */
export function eventLinks(event: DescribedEvent, story: string): readonly WrittenDraft[] {
  const { id, participants, after, partOf } = event;
  const order = (at: number, far: string) => placeKey(story, at + 1, far);
  const drafts: LinkDraft[] = [
    ...participants.map(
      ({ entity, role }, at): LinkDraft => ({
        type: 'PARTICIPATED_IN',
        from: entity,
        to: id,
        properties: { role, order: order(at, id) },
      }),
    ),
    ...after.map(
      (earlier, at): LinkDraft => ({
        type: 'PRECEDES',
        from: earlier,
        to: id,
        properties: { order: order(at, id) },
      }),
    ),
    ...(partOf === null ? [] : [partOf]).map(
      (whole, at): LinkDraft => ({
        type: 'SUB_EVENT_OF',
        from: id,
        to: whole,
        properties: { order: order(at, whole) },
      }),
    ),
  ];
  return writtenBy(story, drafts);
}

/** Gives the relationships from an event to its own sentences and to those of the claims that assert it. */
export function eventEvidenceLinks(event: StoryEvent, story: Story, places: StoryPlaces): LinkDraft[] {
  const asserting = story.claims.filter((claim: Claim) => claim.events.includes(event.id));
  const evidence = [...event.evidence, ...asserting.flatMap((claim) => claim.evidence)];
  return evidenceLinks(event.id, inOrder(evidence, places), places);
}

function inOrder(evidence: readonly Evidence[], places: StoryPlaces): readonly Evidence[] {
  const key = ({ sentence, role }: Evidence) =>
    `${places.sentenceKey(sentence)} ${evidenceRoles.indexOf(role)}`;
  return evidence.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
