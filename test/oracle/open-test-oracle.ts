import { fileURLToPath } from 'node:url';
import { openSchema } from '../../src/api/schema.ts';
import { readStories, readVocabulary } from '../../src/story/read-stories.ts';
import { type Oracle, openOracle } from './oracle.ts';
import type { Words } from './rows.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folders of stories to ask about: the seed, and two small ones that share entities, an event and relations. */
export const STORY_FOLDERS = {
  seed: fromRoot('seed/usps-2020'),
  ferries: fromRoot('test/oracle/stories'),
} as const;

/** Opens an oracle over the stories of folders and the package's own vocabulary and schema. */
export async function openTestOracle(...folders: readonly string[]): Promise<Oracle> {
  return openOracle(await readStories(folders), await readWords(), openSchema().schema);
}

/** Reads what the oracle takes from the package's own vocabulary. */
export async function readWords(): Promise<Words> {
  const { entityTypes, relationTypes, metrics } = await readVocabulary();
  return {
    typenames: Object.fromEntries([...entityTypes].map(([type, { typename }]) => [type, typename])),
    says: Object.fromEntries([...relationTypes].map(([type, { says }]) => [type, says])),
    adds: Object.fromEntries([...metrics].map(([metric, { adds }]) => [metric, adds])),
  };
}
