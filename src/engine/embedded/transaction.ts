import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import type { Statement } from '../../cypher/statement.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Row, Run } from '../port.ts';
import { failureOf, isConflict } from './failure.ts';

const MOST_ATTEMPTS = 5;

/** Runs one statement in an open transaction. */
export type RunIn = (transaction: Transaction, statement: Statement) => Promise<readonly Row[]>;

/**
 * Runs `work` in one transaction: all of it stays, or nothing. After a conflict with another write, `work`
 * runs again, a few times.
 */
export async function writeIn<Result>(
  db: GrafeoDB,
  runIn: RunIn,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeOnce(db, runIn, work);
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isConflict(error)) throw error;
    }
  }
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
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

function refusing<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    throw failureOf(error);
  }
}
