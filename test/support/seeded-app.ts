import { openLog } from '../../src/api/log.ts';
import { type App, composeApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { GraphEngine } from '../../src/engine/port.ts';
import { loadStories } from '../../src/graph/load.ts';
import { readStories, readVocabulary } from '../../src/story/read-stories.ts';
import { STORY_FOLDERS } from '../oracle/open-test-oracle.ts';

/** An application over an engine that holds the stories of these folders, the seed story unless others are named. */
export async function openSeededApp(
  engine: GraphEngine,
  folders: readonly string[] = [STORY_FOLDERS.seed],
): Promise<App> {
  await loadStories(engine, await readStories(folders), { vocabulary: await readVocabulary() });
  return composeApp({ config: readConfig({}, {}), engine, logger: openLog('silent'), audience: 'world' });
}
