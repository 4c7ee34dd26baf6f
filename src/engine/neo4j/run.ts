import neo4j, { type QueryResult, type Session, type Transaction } from 'neo4j-driver';
import type { Statement } from '../../cypher/statement.ts';
import { checkParams } from '../check-params.ts';
import { checkRows } from '../check-rows.ts';
import type { Row } from '../port.ts';
import type { Remark } from './options.ts';

/** Runs one statement and gives its rows as JSON values; `onRemark` hears what the server says about it. */
export async function runOn(
  target: Session | Transaction,
  statement: Statement,
  onRemark: ((remark: Remark) => void) | undefined,
  config?: { readonly timeout?: number },
): Promise<readonly Row[]> {
  const params = checkParams(statement.params, (integer) => neo4j.int(integer));
  const { records, summary } = await withoutStack(() => target.run(statement.cypher, params, config));
  if (onRemark) remarksOf(statement.cypher, summary).forEach(onRemark);
  return checkRows(records.map((record) => record.toObject()));
}

/** The driver records a stack for each statement, a tenth of its cost; nobody sees it. */
function withoutStack<Result>(call: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function remarksOf(cypher: string, summary: QueryResult['summary']): Remark[] {
  return summary.gqlStatusObjects
    .filter((status) => status.isNotification)
    .map((status) => ({
      cypher,
      classification: status.classification,
      severity: status.severity,
      description: status.statusDescription,
    }));
}
