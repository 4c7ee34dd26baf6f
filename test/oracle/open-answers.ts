import { answerOperation, type OperationRequest, type OperationResult } from '../../src/api/apollo.ts';
import type { GraphEngine } from '../../src/engine/port.ts';
import { openSeededApp } from '../support/seeded-app.ts';

/** What answers requests as the server does, and how many statements that took so far. */
export interface Answers {
  ask(request: OperationRequest): Promise<OperationResult>;
  statements(): number;
}

/** Loads story folders into an empty engine and opens the application over it. */
export async function openAnswers(engine: GraphEngine, folders: readonly string[]): Promise<Answers> {
  let count = 0;
  const counting: GraphEngine = {
    ...engine,
    read(statement) {
      count += 1;
      return engine.read(statement);
    },
  };
  const app = await openSeededApp(counting, folders);
  await app.watch.check();
  return { ask: (request) => answerOperation(app.apollo, request), statements: () => count };
}
