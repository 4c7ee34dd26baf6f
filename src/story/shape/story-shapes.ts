import type { Vocabulary } from '../vocabulary.ts';
import { articlesShape } from './articles-shape.ts';
import { claimsShape } from './claims-shape.ts';
import { entitiesShape } from './entities-shape.ts';
import { eventsShape } from './events-shape.ts';
import { figuresShape } from './figures-shape.ts';
import type { Schema } from './schema.ts';
import { storyShape } from './story-shape.ts';

/** The files that a story is made of, by name without ending. */
export const FILE_NAMES = ['entities', 'story', 'articles', 'claims', 'events', 'figures'] as const;

/** The name of one of a story's files. */
export type FileName = (typeof FILE_NAMES)[number];

/** The shapes of a story's files for one vocabulary. */
export function storyShapes(vocabulary: Vocabulary): Readonly<Record<FileName, Schema>> {
  return {
    entities: entitiesShape(vocabulary),
    story: storyShape(),
    articles: articlesShape(),
    claims: claimsShape(vocabulary),
    events: eventsShape(vocabulary),
    figures: figuresShape(vocabulary),
  };
}
