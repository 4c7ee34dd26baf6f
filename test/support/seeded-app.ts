import { openLog } from '../../src/api/log.ts';
import { type App, composeApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { GraphEngine } from '../../src/engine/port.ts';
import { loadStories } from '../../src/graph/load.ts';
import type { Story } from '../../src/story/model.ts';
import { readStories, readVocabulary } from '../../src/story/read-stories.ts';
import { STORY_FOLDERS } from '../oracle/open-test-oracle.ts';

/** An application over an engine that holds the stories of these folders, the seed story unless others are named. */
export async function openSeededApp(
  engine: GraphEngine,
  folders: readonly string[] = [STORY_FOLDERS.seed],
): Promise<App> {
  return openLoadedApp(engine, await readStories(folders));
}

/** An application over an engine into which these stories are loaded first; `environment` sets what is no default. */
export async function openLoadedApp(
  engine: GraphEngine,
  stories: readonly Story[],
  environment: Readonly<Record<string, string>> = {},
): Promise<App> {
  await loadStories(engine, stories, { vocabulary: await readVocabulary() });
  const config = readConfig({}, environment);
  return composeApp({ config, engine, logger: openLog('silent'), audience: 'world' });
}
