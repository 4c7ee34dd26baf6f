import { resolve } from 'node:path';
import { buildStory } from './build-story.ts';
import { checkStoryIds } from './check-ids.ts';
import { checkUsed } from './check-joined.ts';
import { checkStory } from './check-story.ts';
import { checkedVocabulary } from './checked-vocabulary.ts';
import { type Issue, sortIssues } from './issue.ts';
import { declarationsIn } from './known-ids.ts';
import type { Story } from './model.ts';
import { findStories, type ReadStory, readStory, storiesBeside } from './read-files.ts';
import { storyShapes } from './shape/story-shapes.ts';
import type { StoryFiles } from './story-files.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What checking found: the stories that hold together, and everything that is wrong with the others. */
export interface CheckedFolders {
  readonly stories: readonly Story[];
  readonly issues: readonly Issue[];
}

/**
 * Reads and checks story folders, or folders of them, in one pass over all their files.
 *
 * A story is given back only when nothing in its files is wrong. A broken vocabulary is all that is
 * reported, because nothing can be checked against it.
 *
 * @throws NutgraphError `BAD_INPUT` when a folder cannot be read or holds no story
 */
export async function checkFolders(folders: readonly string[]): Promise<CheckedFolders> {
  const found = (await Promise.all(folders.map(findStories))).flat();
  const distinct = [...new Map(found.map((folder) => [resolve(folder), folder])).values()];
  const read = await Promise.all(distinct.map(readStory));
  const { vocabulary, issues } = await checkedVocabulary();
  if (vocabulary === null) return { stories: [], issues };
  return checkRead(read, await readBeside(read), vocabulary);
}

function checkRead(
  read: readonly ReadStory[],
  beside: readonly ReadStory[],
  vocabulary: Vocabulary,
): CheckedFolders {
  const shapes = storyShapes(vocabulary);
  const all = [...read, ...beside];
  const otherClaims = new Set(
    all.flatMap(({ story }) => declarationsIn(story, 'claims').map(({ id }) => id)),
  );
  const found = new Map<StoryFiles, readonly Issue[]>(
    read.map(({ story, issues }) => [
      story,
      [...issues, ...checkStory(story, { vocabulary, shapes, otherClaims })],
    ]),
  );
  const shared = [
    ...checkStoryIds(read.map(({ story }) => story)),
    ...homesOf(read).flatMap((home) => checkUsed(storiesOf(home, read), storiesOf(home, all))),
  ];
  const isWhole = shared.length === 0;
  const stories = read.flatMap(({ story }) =>
    isWhole && found.get(story)?.length === 0 ? [buildStory(story, vocabulary)] : [],
  );
  return { stories, issues: sortIssues([...[...found.values()].flat(), ...shared]) };
}

function homesOf(read: readonly ReadStory[]): readonly string[] {
  return [...new Set(read.map(({ home }) => home))].filter((home) => home !== null);
}

function storiesOf(home: string, read: readonly ReadStory[]): readonly StoryFiles[] {
  return read.filter((one) => one.home === home).map(({ story }) => story);
}

/** Reads the stories that share an entities.yaml with checked ones, because they may use its entities. */
async function readBeside(read: readonly ReadStory[]): Promise<readonly ReadStory[]> {
  const checked = new Set(read.map(({ story }) => resolve(story.folder)));
  const folders = (await Promise.all(homesOf(read).map(storiesBeside))).flat();
  return Promise.all(folders.filter((folder) => !checked.has(resolve(folder))).map(readStory));
}
