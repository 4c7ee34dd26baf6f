const DIGITS = 20;

/** A decimal number as a count of 10^-20, exactly. */
export function exact(decimal: string): bigint {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(DIGITS, '0'));
  return negative ? -size : size;
}

/** A count of 10^-20 as decimal text that is as short as possible, such as `41` or `-0.5`. */
export function shortest(count: bigint): string {
  return fixed({ over: count, under: 10n ** BigInt(DIGITS) }, DIGITS).replace(/\.?0+$/, '');
}

/** A number as one whole number over another, which is above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A decimal number as a fraction. */
export function fraction(decimal: string): Fraction {
  return { over: exact(decimal), under: 10n ** BigInt(DIGITS) };
}

/** A fraction with exactly so many decimals, halves rounded away from zero; never `-0`. */
export function fixed({ over, under }: Fraction, decimals: number): string {
  const size = over < 0n ? -over : over;
  const rounded = (2n * size * 10n ** BigInt(decimals) + under) / (2n * under);
  const digits = String(rounded).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return over < 0n && rounded > 0n ? `-${text}` : text;
}
