const DIGITS = 20;

/** A decimal number as a count of 10^-20, exactly. */
export function exact(decimal: string): bigint {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(DIGITS, '0'));
  return negative ? -size : size;
}
