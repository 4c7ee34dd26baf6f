import { isTypeName } from '../cypher/type-name.ts';
import { NutgraphError } from '../errors.ts';
import type { PathSearch } from './port.ts';

/**
 * Refuses a search whose types or numbers may not become part of a statement.
 *
 * @throws NutgraphError `BAD_INPUT` naming what is wrong
 */
export function checkPathSearch({ types, maxHops, limit }: PathSearch): void {
  const wrong = types.find((type) => !isTypeName(type));
  if (wrong !== undefined) refuse('types', `${JSON.stringify(wrong)} is no relationship type`);
  if (!isCount(maxHops)) refuse('maxHops', `maxHops is ${maxHops}, which is no whole number from 0`);
  if (!isCount(limit)) refuse('limit', `limit is ${limit}, which is no whole number from 0`);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function refuse(place: string, why: string): never {
  throw new NutgraphError('BAD_INPUT', `Paths cannot be looked for: ${why}.`, { place });
}
