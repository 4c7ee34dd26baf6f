import { fileURLToPath } from 'node:url';
import { openSchema } from '../../src/api/schema.ts';
import { readStories, readVocabulary } from '../../src/story/read-stories.ts';
import { type Oracle, openOracle } from './oracle.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folders of stories to ask about: the seed, and two small ones that share entities, an event and relations. */
export const STORY_FOLDERS = {
  seed: fromRoot('seed/usps-2020'),
  ferries: fromRoot('test/oracle/stories'),
} as const;

/** Opens an oracle over the stories of folders and the package's own vocabulary and schema. */
export async function openTestOracle(...folders: readonly string[]): Promise<Oracle> {
  const { entityTypes, relationTypes } = await readVocabulary();
  const words = {
    typenames: Object.fromEntries([...entityTypes].map(([type, { typename }]) => [type, typename])),
    says: Object.fromEntries([...relationTypes].map(([type, { says }]) => [type, says])),
  };
  return openOracle(await readStories(folders), words, openSchema().schema);
}
