import { NutgraphError } from '../errors.ts';
import type { Run } from './port.ts';

/** The statements of one transaction. */
interface Runs {
  /** Runs a statement after all earlier ones. */
  readonly run: Run;
  /** Resolves when all statements have run; later ones are refused. @throws the first statement's failure */
  end(): Promise<void>;
}

/**
 * Makes a `Run` that runs one statement after the other. Once one was refused all later ones fail, and so
 * does `end`, even when the caller went on: a transaction with a refused statement is never committed.
 */
export function oneByOne(runNow: Run): Runs {
  let last: Promise<unknown> = Promise.resolve();
  let ended = false;
  return {
    run(statement) {
      if (ended) return Promise.reject(endedFailure());
      const answer = last.then(() => runNow(statement));
      last = answer;
      answer.catch(() => undefined);
      return answer;
    },
    async end() {
      ended = true;
      await last;
    },
  };
}

function endedFailure(): NutgraphError {
  return new NutgraphError('INTERNAL', 'A statement was run after its transaction had ended.');
}
