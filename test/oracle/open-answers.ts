import { answerOperation, type OperationRequest, type OperationResult } from '../../src/api/apollo.ts';
import { openLog } from '../../src/api/log.ts';
import { composeApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { GraphEngine } from '../../src/engine/port.ts';
import { loadStories } from '../../src/graph/load.ts';
import { readStories, readVocabulary } from '../../src/story/read-stories.ts';

/** What answers requests as the server does, and how many statements that took so far. */
export interface Answers {
  ask(request: OperationRequest): Promise<OperationResult>;
  statements(): number;
}

/** Loads story folders into an empty engine and opens the application over it. */
export async function openAnswers(engine: GraphEngine, folders: readonly string[]): Promise<Answers> {
  const stories = await readStories(folders);
  await loadStories(engine, stories, { vocabulary: await readVocabulary() });
  let count = 0;
  const counting: GraphEngine = {
    ...engine,
    read(statement) {
      count += 1;
      return engine.read(statement);
    },
  };
  const app = await composeApp({
    config: readConfig({}, {}),
    engine: counting,
    logger: openLog('silent'),
    audience: 'operator',
  });
  await app.watch.check();
  return { ask: (request) => answerOperation(app.apollo, request), statements: () => count };
}
