import { NutgraphError } from '../errors.ts';
import type { Row } from './port.ts';

/**
 * Gives the rows back when they are JSON values only, as the port promises.
 *
 * A node, a date or an integer past 2^53 in an answer is a mistake of the statement: it would look
 * different on each engine. Such a statement returns properties, and `toString(x)` for 64-bit integers.
 *
 * @throws NutgraphError `INTERNAL`, naming the column.
 */
export function checkRows(rows: readonly Row[]): readonly Row[] {
  for (const row of rows) for (const column of Object.keys(row)) checkValue(row[column], column);
  return rows;
}

function checkValue(value: unknown, column: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (Array.isArray(value)) {
    for (const item of value) checkValue(item, column);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(column, 'a number that JSON cannot hold, or an integer past 2^53');
  } else if (typeof value === 'object' && isPlain(value)) {
    for (const item of Object.values(value)) checkValue(item, column);
  } else {
    refuse(column, typeof value === 'bigint' ? 'an integer past 2^53' : 'a value that is not JSON');
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refuse(column: string, what: string): never {
  throw new NutgraphError(
    'INTERNAL',
    `The column ${column} of an answer holds ${what}; the statement must return plain properties, and integers of that size with toString().`,
    { column },
  );
}
