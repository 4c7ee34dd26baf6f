import type { Story } from './model.ts';

/** How much is in some stories. `entities` leaves events out; `figures` are the stated ones. */
export interface Counts {
  readonly stories: number;
  readonly articles: number;
  readonly sentences: number;
  readonly entities: number;
  readonly events: number;
  readonly claims: number;
  readonly figures: number;
  readonly derived: number;
  readonly relations: number;
}

/** Counts what some stories hold; what several of them share counts once. */
export function counts(stories: readonly Story[]): Counts {
  const articles = stories.flatMap((story) => story.articles);
  const figures = stories.flatMap((story) => story.figures);
  const derived = figures.filter(({ derivation }) => derivation !== null).length;
  return {
    stories: stories.length,
    articles: articles.length,
    sentences: articles.flatMap(({ sentences }) => sentences).length,
    entities: distinct(stories.flatMap((story) => story.entities)),
    events: distinct(stories.flatMap((story) => story.events)),
    claims: stories.flatMap((story) => story.claims).length,
    figures: figures.length - derived,
    derived,
    relations: distinct(stories.flatMap((story) => story.relations)),
  };
}

function distinct(things: readonly { readonly id: string }[]): number {
  return new Set(things.map(({ id }) => id)).size;
}
