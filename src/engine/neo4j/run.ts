import neo4j, { type QueryResult, type Session, type Transaction } from 'neo4j-driver';
import type { Statement } from '../../cypher/statement.ts';
import { checkParams } from '../check-params.ts';
import { checkRows } from '../check-rows.ts';
import type { Row } from '../port.ts';
import type { Remark } from './options.ts';
import { planLines } from './plan-lines.ts';

/** Runs one statement and gives its rows as JSON values; `onRemark` hears what the server says about it. */
export async function runOn(
  target: Session | Transaction,
  statement: Statement,
  onRemark: ((remark: Remark) => void) | undefined,
  config?: { readonly timeout?: number },
): Promise<readonly Row[]> {
  const { records } = await resultOf(target, statement, onRemark, config);
  return checkRows(records.map((record) => record.toObject()));
}

/** Gives a statement's plan, line by line, without running it. */
export async function explainOn(
  target: Session,
  { cypher, params }: Statement,
  onRemark: ((remark: Remark) => void) | undefined,
  config?: { readonly timeout?: number },
): Promise<string> {
  const { summary } = await resultOf(target, { cypher: `EXPLAIN ${cypher}`, params }, onRemark, config);
  return summary.plan ? planLines(summary.plan) : 'Neo4j gave no plan for this statement.';
}

async function resultOf(
  target: Session | Transaction,
  { cypher, params }: Statement,
  onRemark: ((remark: Remark) => void) | undefined,
  config?: { readonly timeout?: number },
): Promise<QueryResult> {
  const values = checkParams(params, (integer) => neo4j.int(integer));
  const result = await withoutStack(() => target.run(cypher, values, config));
  if (onRemark) remarksOf(cypher, result.summary).forEach(onRemark);
  return result;
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
