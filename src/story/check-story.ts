import { checkChains } from './check-chains.ts';
import { checkDates } from './check-dates.ts';
import { checkEvents } from './check-events.ts';
import { checkFigures } from './check-figures.ts';
import { checkIds } from './check-ids.ts';
import { checkJoined } from './check-joined.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import { checkSentences } from './check-sentences.ts';
import { checkShape } from './check-shape.ts';
import type { Issue } from './issue.ts';
import { knownIn } from './known-ids.ts';
import type { Schema } from './shape/schema.ts';
import { FILE_NAMES, type FileName } from './shape/story-shapes.ts';
import type { StoryFiles } from './story-files.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a story is checked against. */
export interface CheckContext {
  readonly vocabulary: Vocabulary;
  readonly shapes: Readonly<Record<FileName, Schema>>;
  /** Ids of claims of other stories, which links may lead to. */
  readonly otherClaims: ReadonlySet<string>;
}

/** Checks one story with the entities that it names; reports everything that is wrong, never throws. */
export function checkStory(story: StoryFiles, context: CheckContext): readonly Issue[] {
  const { vocabulary, shapes, otherClaims } = context;
  const known = knownIn(story);
  const shapeIssues = FILE_NAMES.flatMap((name) => {
    const file = story.files[name];
    return file === null ? [] : checkShape(file, shapes[name]);
  });
  return [
    ...shapeIssues,
    ...checkIds(story),
    ...checkReferences(story, known, otherClaims),
    ...checkDates(story),
    ...checkSentences(story),
    ...checkChains(story),
    ...checkRelations(story, known, vocabulary),
    ...checkEvents(story),
    ...checkFigures(story, vocabulary),
    ...checkJoined(story),
  ];
}
