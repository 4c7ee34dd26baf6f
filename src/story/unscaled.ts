import Big from 'big.js';

/**
 * Writes a whole number of a unit's smallest steps as a decimal number, as short as it can be.
 *
 * @param scale decimals of the unit
 * @example unscaled(390000000000n, 2) // '3900000000'
 */
export function unscaled(steps: bigint, scale: number): string {
  return new Big(steps.toString()).div(new Big(10).pow(scale)).toFixed();
}
