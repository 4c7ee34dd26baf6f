import { answerOperation, type OperationRequest, type OperationResult } from '../../src/api/apollo.ts';
import type { GraphEngine } from '../../src/engine/port.ts';
import type { Story } from '../../src/story/model.ts';
import { readStories } from '../../src/story/read-stories.ts';
import { openLoadedApp } from '../support/seeded-app.ts';

/** What answers requests as the server does, and how many statements that took so far. */
export interface Answers {
  ask(request: OperationRequest): Promise<OperationResult>;
  statements(): number;
}

/** Settings under which no operation is too large; what is too large is not what the oracle is about. */
export const WITHOUT_LIMITS = {
  NUTGRAPH_LIMIT_DEPTH: '100',
  NUTGRAPH_LIMIT_COST: '100000000',
  NUTGRAPH_LIMIT_TOKENS: '50000',
  NUTGRAPH_LIMIT_ALIASES: '1000',
  NUTGRAPH_LIMIT_DIRECTIVES: '1000',
  NUTGRAPH_LIMIT_TIME: '60s',
} as const;

/** Loads story folders into an empty engine and opens the application over it. */
export async function openAnswers(
  engine: GraphEngine,
  folders: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Answers> {
  return openAnswersTo(engine, await readStories(folders), environment);
}

/** Loads checked stories into an empty engine and opens the application over it. */
export async function openAnswersTo(
  engine: GraphEngine,
  stories: readonly Story[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Answers> {
  let count = 0;
  const counting: GraphEngine = {
    ...engine,
    read(statement) {
      count += 1;
      return engine.read(statement);
    },
  };
  const app = await openLoadedApp(counting, stories, environment);
  await app.watch.check();
  return { ask: (request) => answerOperation(app.apollo, request), statements: () => count };
}
