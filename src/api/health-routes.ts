import type { Logger } from 'pino';
import type { GraphEngine } from '../engine/port.ts';
import { NutgraphError } from '../errors.ts';
import { publicForm } from './error-format.ts';
import type { GraphWatch } from './graph-watch.ts';
import { jsonAnswer, type Route } from './http-answer.ts';

/** Says that the process runs, whatever became of the graph. */
export const liveRoute: Route = () => jsonAnswer(200, { live: true });

/** Says whether questions can be answered now, and what is loaded; it asks the engine each time. */
export function openReadyRoute(parts: {
  readonly engine: GraphEngine;
  readonly watch: GraphWatch;
  readonly logger: Logger;
}): Route {
  const { engine, watch, logger } = parts;
  return async () => {
    try {
      const version = await watch.check();
      if (version === null || version.stories.length === 0) throw emptyGraph();
      const stories = version.stories.map(({ id }) => id.slice('story:'.length));
      return jsonAnswer(200, { ready: true, engine: engine.name, dataVersion: version.dataVersion, stories });
    } catch (error) {
      const failure = error instanceof NutgraphError ? error : unforeseen(error);
      const { message, extensions } = publicForm(failure, logger, 'world');
      return jsonAnswer(503, { ready: false, engine: engine.name, code: extensions.code, message });
    }
  };
}

function emptyGraph(): NutgraphError {
  return new NutgraphError('BAD_USAGE', 'The graph is empty. Load the story into it: npm run seed');
}

function unforeseen(cause: unknown): NutgraphError {
  return new NutgraphError('INTERNAL', 'The graph could not be asked.', {}, { cause });
}
