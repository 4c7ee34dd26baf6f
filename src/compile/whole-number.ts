import { NutgraphError } from '../errors.ts';
import type { Arguments } from './binding.ts';

/** Reads a number that may be 0 to `most`. @throws NutgraphError `BAD_INPUT` outside */
export function wholeNumber(args: Arguments, argument: string, most: number, field: string): number {
  const value = args[argument] as number;
  if (value >= 0 && value <= most) return value;
  throw new NutgraphError(
    'BAD_INPUT',
    `${field} was asked with ${argument} ${value}; it may be 0 to ${most}.`,
    {
      field,
      argument,
      limit: most,
      value,
    },
  );
}
