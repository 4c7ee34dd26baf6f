import type { Schema } from '../src/story/shape/schema.ts';
import { storyShapes } from '../src/story/shape/story-shapes.ts';
import { vocabularyShape } from '../src/story/shape/vocabulary-shape.ts';
import type { Vocabulary } from '../src/story/vocabulary.ts';

/**
 * Makes the JSON Schemas by which editors complete and check story files, by file name.
 *
 * They are the shapes that `nutgraph check` uses, with the words of the vocabulary.
 */
export function jsonSchemas(vocabulary: Vocabulary): Readonly<Record<string, Schema>> {
  const shapes = { vocabulary: vocabularyShape(), ...storyShapes(vocabulary) };
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [
      `${name}.schema.json`,
      { $schema: 'http://json-schema.org/draft-07/schema#', title: `${name}.yaml`, ...shape },
    ]),
  );
}
