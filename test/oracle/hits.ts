import { rankHits } from '../../src/search/rank-hits.ts';
import type { World } from './rows.ts';
import { isEvent } from './world.ts';

/** What `Query.search` takes. */
export interface SearchArguments {
  readonly text: string;
  readonly types?: readonly string[] | null;
  readonly first: number;
}

/** Ranks everything of the types asked for, so that nothing is missed. */
export function hitsOf(world: World, { text, types, first }: SearchArguments) {
  const named = world.entities.map((row) => ({
    id: row.id,
    kind: isEvent(row) ? ('EVENT' as const) : ('ENTITY' as const),
    texts: row.aliases.map((alias) => alias.text),
  }));
  const claims = world.claims.map(({ id, name }) => ({ id, kind: 'CLAIM' as const, texts: [name] }));
  const figures = world.figures.map(({ id, name }) => ({ id, kind: 'FIGURE' as const, texts: [name] }));
  const candidates = [...named, ...claims, ...figures].filter(({ kind }) => !types || types.includes(kind));
  return rankHits(text, candidates, first).map(({ id, matched, ranges }) => ({
    node: world.byId.get(id),
    matched,
    ranges,
  }));
}
