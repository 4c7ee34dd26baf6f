import { fileURLToPath } from 'node:url';
import type { View } from '../../src/picture/scene/view.ts';
import { readStories, readVocabulary } from '../../src/story/read-stories.ts';

const SEED = fileURLToPath(new URL('../../seed/usps-2020', import.meta.url));

/** Reads the seed story as a view: entities and events with the families of their types, and the relations. */
export async function readSeedView(): Promise<View> {
  const [[story], { entityTypes }] = await Promise.all([readStories([SEED]), readVocabulary()]);
  if (!story) throw new Error('the seed holds no story');
  const asserted = new Set(
    story.claims.filter(({ modality }) => modality === 'ASSERTED').map(({ id }) => id),
  );
  return {
    nodes: [
      ...story.entities.map(({ id, name, type }) => ({
        id,
        name,
        family: entityTypes.get(type)?.family ?? 'source',
      })),
      ...story.events.map(({ id, name }) => ({ id, name, family: 'event' as const })),
    ],
    relations: story.relations.map(({ id, from, to, label, claims }) => ({
      id,
      from,
      to,
      label,
      isHedged: !claims.some((claim) => asserted.has(claim)),
    })),
  };
}

/** Gives the part of a view that some nodes span, with the relations between them. */
export function viewOf({ nodes, relations }: View, ids: ReadonlySet<string>): View {
  return {
    nodes: nodes.filter(({ id }) => ids.has(id)),
    relations: relations.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}
