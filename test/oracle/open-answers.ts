import { answerOperation, type OperationRequest, type OperationResult } from '../../src/api/apollo.ts';
import { openLog } from '../../src/api/log.ts';
import { composeApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { GraphEngine } from '../../src/engine/port.ts';
import { loadStories } from '../../src/graph/load.ts';
import { readStories, readVocabulary } from '../../src/story/read-stories.ts';

/** Answers requests as the server does. */
export type Ask = (request: OperationRequest) => Promise<OperationResult>;

/** Loads story folders into an empty engine and gives what answers questions about them. */
export async function openAnswers(engine: GraphEngine, folders: readonly string[]): Promise<Ask> {
  const stories = await readStories(folders);
  await loadStories(engine, stories, { vocabulary: await readVocabulary() });
  const logger = openLog('silent');
  const { apollo } = await composeApp({ config: readConfig({}, {}), engine, logger, audience: 'operator' });
  return (request) => answerOperation(apollo, request);
}
