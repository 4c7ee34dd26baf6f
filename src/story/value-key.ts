import { NutgraphError } from '../errors.ts';

const INTEGER_DIGITS = 30;
const FRACTION_DIGITS = 18;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Gives a text for a decimal number, such that texts in code-point order are numbers in order.
 *
 * The text is a sign digit (1, or 0 below zero), 30 digits before the point and 18 after it; below
 * zero each digit is inverted. Equal numbers give equal texts, however they are written.
 *
 * @param value exact decimal text, such as `-3.90`
 * @throws NutgraphError `BAD_INPUT` when it is no such text or has more digits than fit
 */
export function valueKey(value: string): string {
  const [, sign, whole = '', fraction = ''] = DECIMAL.exec(value) ?? refuse(value, 'is not a decimal number');
  const integerDigits = whole.replace(/^0+/, '');
  const fractionDigits = fraction.replace(/0+$/, '');
  if (integerDigits.length > INTEGER_DIGITS || fractionDigits.length > FRACTION_DIGITS) {
    refuse(value, `has more than ${INTEGER_DIGITS} digits before or ${FRACTION_DIGITS} after the point`);
  }
  const digits = integerDigits.padStart(INTEGER_DIGITS, '0') + fractionDigits.padEnd(FRACTION_DIGITS, '0');
  const isNegative = sign === '-' && (integerDigits !== '' || fractionDigits !== '');
  return isNegative ? `0${invertDigits(digits)}` : `1${digits}`;
}

/** Turns each digit into nine less that digit, so that a descending order is an ascending one of texts. */
export function invertDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

function refuse(value: string, why: string): never {
  throw new NutgraphError('BAD_INPUT', `The value "${value}" ${why}; write it as -12.50, digits only.`, {
    value,
  });
}
