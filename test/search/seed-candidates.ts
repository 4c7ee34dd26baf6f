import { fileURLToPath } from 'node:url';
import type { Candidate } from '../../src/search/rank-hits.ts';
import { readStories } from '../../src/story/read-stories.ts';

/** Reads all that can be searched of the seed: entities, events, claims and figures of every story, each once. */
export async function seedCandidates(): Promise<readonly Candidate[]> {
  const stories = await readStories([fileURLToPath(new URL('../../seed', import.meta.url))]);
  const candidates = stories.flatMap(({ entities, events, claims, figures }): Candidate[] => [
    ...entities.map(({ id, aliases }) => ({ id, kind: 'ENTITY' as const, texts: aliases.map(textOf) })),
    ...events.map(({ id, aliases }) => ({ id, kind: 'EVENT' as const, texts: aliases.map(textOf) })),
    ...claims.map(({ id, name }) => ({ id, kind: 'CLAIM' as const, texts: [name] })),
    ...figures.map(({ id, name }) => ({ id, kind: 'FIGURE' as const, texts: [name] })),
  ]);
  return [...new Map(candidates.map((candidate) => [candidate.id, candidate])).values()];
}

function textOf(alias: { readonly text: string }): string {
  return alias.text;
}
