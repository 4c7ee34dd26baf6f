import { badStory } from './bad-story.ts';
import { checkFolders } from './check-folders.ts';
import { checkedVocabulary } from './checked-vocabulary.ts';
import type { Story } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads the stories of folders, each a story folder or a folder of them.
 *
 * @throws NutgraphError `BAD_STORY` with all issues of all files in `details.issues` when anything is
 * wrong; `BAD_INPUT` when a folder cannot be read or holds no story
 */
export async function readStories(folders: readonly string[]): Promise<readonly Story[]> {
  const { stories, issues } = await checkFolders(folders);
  if (issues.length > 0) throw badStory(issues);
  return stories;
}

/**
 * Reads the package's vocabulary.
 *
 * @throws NutgraphError `BAD_STORY` with its issues in `details.issues` when it is broken
 */
export async function readVocabulary(): Promise<Vocabulary> {
  const { vocabulary, issues } = await checkedVocabulary();
  if (vocabulary === null) throw badStory(issues);
  return vocabulary;
}
