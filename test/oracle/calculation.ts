import { type Fraction, fixed, fraction } from './decimals.ts';
import { refusal } from './refusal.ts';
import type { FigureRow } from './rows.ts';
import { comparatorOfSum } from './totals.ts';
import { powersOf, times, unitOf } from './units.ts';

const OF_TWO = ['DIFFERENCE', 'RATIO', 'PERCENT'];
const CANCELLING = ['RATIO', 'PRODUCT'];
const MOST_DIGITS = 30;

/**
 * Works a calculation out with whole numbers only, and rounds once.
 *
 * @throws GraphQLError `BAD_INPUT` where the figures cannot be used so, `UNITS_DO_NOT_MIX` where their units cannot
 */
export function calculationOf(operation: string, inputs: readonly FigureRow[], decimals: number) {
  if (inputs.length === 0) throw refusal('There are no figures.');
  if (OF_TWO.includes(operation) && inputs.length !== 2) throw refusal(`${operation} takes two figures.`);
  const numbers = inputs.map((figure) => numberIn(figure, operation));
  const divides = operation === 'RATIO' || operation === 'PERCENT';
  if (divides && numbers[1]?.over === 0n) throw refusal('Nothing divides by zero.');
  const unit = unitAfter(operation, inputs);
  if (unit === null) throw refusal(`${operation} has no unit.`, 'UNITS_DO_NOT_MIX');
  const value = fixed(numbers.reduce(STEPS[operation] ?? add), decimals);
  if (value.replace(/^-|\..*/g, '').length > MOST_DIGITS) throw refusal('The result is too large.');
  const comparators = inputs.map(({ comparator }) => comparator);
  const isExact = comparators.every((comparator) => comparator === 'EQ');
  return {
    operation,
    value,
    unit,
    comparator: operation === 'SUM' ? comparatorOfSum(comparators) : isExact ? 'EQ' : 'APPROX',
    inputs,
    caveats: caveatsOf(inputs),
  };
}

type Step = (one: Fraction, other: Fraction) => Fraction;

const multiply: Step = (one, other) => ({ over: one.over * other.over, under: one.under * other.under });
const add: Step = (one, other) => ({
  over: one.over * other.under + other.over * one.under,
  under: one.under * other.under,
});
const divide: Step = (one, { over, under }) =>
  multiply(one, over < 0n ? { over: -under, under: -over } : { over: under, under: over });

const STEPS: Readonly<Record<string, Step>> = {
  SUM: add,
  DIFFERENCE: (one, other) => add(one, { ...other, over: -other.over }),
  RATIO: divide,
  PERCENT: (one, other) => divide({ ...one, over: one.over * 100n }, other),
  PRODUCT: multiply,
};

function numberIn({ value, unit }: FigureRow, operation: string): Fraction {
  const plain = fraction(value);
  const isShare = unit === 'percent' && CANCELLING.includes(operation);
  return isShare ? { ...plain, under: plain.under * 100n } : plain;
}

function unitAfter(operation: string, inputs: readonly FigureRow[]): string | null {
  const units = inputs.map(({ unit }) => unit);
  if (CANCELLING.includes(operation)) {
    const sign = operation === 'RATIO' ? -1 : 1;
    return unitOf(units.map(powersOf).reduce((all, next) => times(all, next, sign)));
  }
  const [unit = ''] = units;
  if (units.some((each) => each !== unit)) return null;
  return operation === 'PERCENT' ? 'percent' : unit;
}

function caveatsOf(inputs: readonly FigureRow[]): string[] {
  const own = inputs.flatMap(({ caveat }) => caveat ?? []);
  const rough = inputs.filter(({ comparator }) => comparator !== 'EQ');
  return [...new Set([...own, ...rough.map(({ name, comparator }) => `Not exact (${comparator}): ${name}`)])];
}
