import type { GraphSchema } from '../engine/port.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import { ownLabels } from './labels.ts';

/**
 * The version of the graph model that this program writes and reads.
 *
 * It changes with every change to `docs/graph-model.md` after which an old graph would be read wrongly.
 */
export const schemaVersion = 2;

const nodeIndexes = {
  Article: ['story'],
  Sentence: ['story', 'byReading'],
  Claim: ['story', 'byReading', 'byKind', 'byHops'],
  Figure: ['story', 'metric', 'byReading', 'byValueAsc', 'byValueDesc'],
  Entity: ['nameFold', 'byReading', 'byName', 'byRelations', 'byMentions'],
  Event: ['byStory', 'byTimeAsc', 'byTimeDesc'],
} as const;

// Only a key that begins with an end's id narrows anything down: an index serves one type, and pages of all types read many.
const relationIndexes = ['outKey', 'inKey'] as const;

/** Gives what an engine must keep unique and find quickly to hold stories written in a vocabulary. */
export function graphSchema(vocabulary: Vocabulary): GraphSchema {
  return {
    unique: ownLabels,
    nodeIndexes: Object.entries(nodeIndexes).flatMap(([label, properties]) =>
      properties.map((property) => ({ label, property })),
    ),
    relationshipIndexes: [...vocabulary.relationTypes.keys()].flatMap((type) =>
      relationIndexes.map((property) => ({ type, property })),
    ),
    fullText: [{ name: 'words', labels: ['Entity', 'Claim', 'Figure'], property: 'words' }],
  };
}
