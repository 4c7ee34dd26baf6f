import Cypher from '@neo4j/cypher-builder';
import type { Expression, Variable } from './expression.ts';

/** Where a whole number of 64 bits is cut, so that neither part of a sum can overflow. */
const CUT = 1_000_000_000;

const asText = (number: Expression): Expression => Cypher.toString(number);

/**
 * The sum of whole numbers as two texts: thousand millions and what remains. A sum of 64 bits may
 * overflow, and one engine then answers with a rounded number and says nothing.
 */
export function sumParts(number: Expression): readonly [Expression, Expression] {
  const cut = new Cypher.Literal(CUT);
  return [asText(Cypher.sum(Cypher.divide(number, cut))), asText(Cypher.sum(Cypher.mod(number, cut)))];
}

/** Joins the two parts of a sum. */
export function joinSum(thousandMillions: string, remainder: string): bigint {
  return BigInt(thousandMillions) * BigInt(CUT) + BigInt(remainder);
}

/** The smallest whole number, as text. */
export const leastOf = (number: Expression): Expression => asText(Cypher.min(number));

/** The largest whole number, as text. */
export const greatestOf = (number: Expression): Expression => asText(Cypher.max(number));

/** The different values. */
export const differentOf = (value: Expression): Expression => Cypher.collect(value).distinct();

/** How many rows there are. */
export const countOfRows = (row: Variable): Expression => Cypher.count(row);

/** The year in which both days lie; null where they lie in two, or one is absent. */
export function commonYear(earliest: Expression, latest: Expression): Expression {
  const yearOf = (day: Expression) => Cypher.substring(day, new Cypher.Literal(0), new Cypher.Literal(4));
  return new Cypher.Case().when(Cypher.eq(yearOf(earliest), yearOf(latest))).then(yearOf(earliest));
}
