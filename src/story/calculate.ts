import Big from 'big.js';
import { invert, measureOf, multiply, PERCENT, unitOf } from './measure.ts';
import type { Comparator, Operation } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An amount as a calculation sees it: exact decimal text, a unit, and how exact the number is. */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
  readonly comparator: Comparator;
}

/** What to compute: the inputs in order, and to how many decimals the result is rounded. */
export interface Calculation {
  readonly operation: Operation;
  readonly inputs: readonly Quantity[];
  readonly decimals: number;
}

/** Why there is no result: units that do not go together, or numbers that cannot be used so. */
export interface Refusal {
  readonly reason: 'UNITS' | 'INPUTS';
  readonly problem: string;
}

/** Decimals beyond which no result is rounded. */
export const MAX_DECIMALS = 18;

const MAX_INTEGER_DIGITS = 30;
const OF_TWO: readonly Operation[] = ['DIFFERENCE', 'RATIO', 'PERCENT'];

/**
 * Computes with exact decimals and rounds once, half away from zero, to `decimals` places.
 *
 * SUM, DIFFERENCE and PERCENT need equal units; RATIO and PRODUCT cancel them, and percent counts as
 * hundredths there. All inputs exact give an exact result, a sum of lower bounds (or of upper bounds)
 * with exact numbers is such a bound, and all else is approximate.
 *
 * @example
 * calculate({ operation: 'RATIO', inputs: [usd, packages], decimals: 2 }, vocabulary)
 * // { value: '2.53', unit: 'USD/package', comparator: 'APPROX' }
 */
export function calculate(calculation: Calculation, vocabulary: Vocabulary): Quantity | Refusal {
  const refusal = refuseInputs(calculation);
  if (refusal) return refusal;
  const unit = resultUnit(calculation, vocabulary);
  if (typeof unit !== 'string') return unit;
  const value = rounded(calculation);
  if (value.replace(/\..*|-/g, '').length > MAX_INTEGER_DIGITS) {
    return {
      reason: 'INPUTS',
      problem: `The result has more than ${MAX_INTEGER_DIGITS} digits before the point.`,
    };
  }
  return { value, unit, comparator: resultComparator(calculation) };
}

function refuseInputs({ operation, inputs, decimals }: Calculation): Refusal | null {
  const refuse = (problem: string): Refusal => ({ reason: 'INPUTS', problem });
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MAX_DECIMALS) {
    return refuse(`Decimals are a whole number from 0 to ${MAX_DECIMALS}, not ${decimals}.`);
  }
  if (inputs.length === 0) return refuse(`${operation} needs figures. Name at least one.`);
  if (!OF_TWO.includes(operation)) return null;
  if (inputs.length !== 2) return refuse(`${operation} takes two figures, in order, not ${inputs.length}.`);
  const isDivision = operation !== 'DIFFERENCE';
  if (isDivision && new Big(inputs[1]?.value ?? 0).eq(0))
    return refuse('The second figure is zero; nothing divides by it.');
  return null;
}

function resultUnit({ operation, inputs }: Calculation, vocabulary: Vocabulary): string | Refusal {
  const units = inputs.map(({ unit }) => unit);
  if (operation === 'RATIO' || operation === 'PRODUCT') {
    const measures = units.map((unit) => measureOf(unit, vocabulary));
    const [first, ...rest] = measures.map((measure, index) =>
      operation === 'RATIO' && index > 0 ? invert(measure) : measure,
    );
    const unit = first ? unitOf(rest.reduce(multiply, first), vocabulary) : null;
    const hint = operation === 'RATIO' ? ' PERCENT compares figures of one unit.' : '';
    return unit ?? { reason: 'UNITS', problem: `${operation} of ${units.join(' and ')} has no unit.${hint}` };
  }
  if (new Set(units).size > 1) {
    const problem = `${operation} needs figures of one unit, not ${[...new Set(units)].join(' and ')}.`;
    return { reason: 'UNITS', problem };
  }
  return operation === 'PERCENT' ? PERCENT : (units[0] ?? '');
}

function rounded({ operation, inputs, decimals }: Calculation): string {
  // A constructor of its own, because big.js keeps the rounding of divisions on the constructor.
  const Exact = Big();
  Exact.DP = decimals;
  Exact.RM = Big.roundHalfUp;
  const plain = inputs.map(({ value }) => new Exact(value));
  const counted = inputs.map(({ value, unit }) => new Exact(value).times(unit === PERCENT ? '0.01' : '1'));
  const [first = new Exact(0), ...rest] = operation === 'RATIO' || operation === 'PRODUCT' ? counted : plain;
  const second = rest[0] ?? new Exact(1);
  const results: Readonly<Record<Operation, () => Big>> = {
    SUM: () => rest.reduce((sum, next) => sum.plus(next), first),
    PRODUCT: () => rest.reduce((product, next) => product.times(next), first),
    DIFFERENCE: () => first.minus(second),
    RATIO: () => first.div(second),
    PERCENT: () => first.times(100).div(second),
  };
  const text = results[operation]().toFixed(decimals, Big.roundHalfUp);
  return /^-[0.]*$/.test(text) ? text.slice(1) : text;
}

function resultComparator({ operation, inputs }: Calculation): Comparator {
  const ofSum = comparatorOfSum(inputs.map(({ comparator }) => comparator));
  return operation === 'SUM' || ofSum === 'EQ' ? ofSum : 'APPROX';
}

/** How a sum is to be read: exact numbers, or such with bounds of one kind, keep what they are; all else is about. */
export function comparatorOfSum(comparators: readonly Comparator[]): Comparator {
  const [only, ...others] = new Set(comparators.filter((comparator) => comparator !== 'EQ'));
  if (only === undefined) return 'EQ';
  return others.length === 0 ? only : 'APPROX';
}
