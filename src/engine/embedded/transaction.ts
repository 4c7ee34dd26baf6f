import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import type { Statement } from '../../cypher/statement.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Row, Run } from '../port.ts';
import { retrying } from '../retry.ts';
import { failureOf, isConflict } from './failure.ts';

const CONFLICT_MS = 1000;

/** Runs one statement in an open transaction. */
type RunIn = (transaction: Transaction, statement: Statement) => Promise<readonly Row[]>;

/**
 * Runs `work` in one transaction: all of it stays, or nothing. While another write is in its way, `work`
 * runs again, for a second at most.
 */
export function writeIn<Result>(
  db: GrafeoDB,
  runIn: RunIn,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  return retrying(() => writeOnce(db, runIn, work), isConflict, CONFLICT_MS);
}

async function writeOnce<Result>(
  db: GrafeoDB,
  runIn: RunIn,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const transaction = refusing(() => db.beginTransaction());
  const runs = oneByOne((statement) => runIn(transaction, statement));
  try {
    const result = await work(runs.run);
    await runs.end();
    refusing(() => transaction.commit());
    return result;
  } catch (error) {
    await runs.end().catch(() => undefined);
    undo(transaction);
    throw error;
  }
}

/** Rolls back; the engine may have ended a conflicting transaction by itself, although it calls it active. */
function undo(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // What went wrong before is what the caller must know.
  }
}

function refusing<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    throw failureOf(error);
  }
}
