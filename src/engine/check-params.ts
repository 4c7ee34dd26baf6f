import type { ParamValue } from '../cypher/statement.ts';
import { NutgraphError } from '../errors.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;
const INT64_MAX = 2n ** 63n - 1n;

/** A whole number as an engine's driver wants it. */
type ToInteger = (value: number | bigint) => unknown;

/**
 * Gives the parameters as a driver takes them: a copy in which `toInteger` has made every whole number.
 *
 * Refused is what an engine would store as something else without a word: `undefined`, `NaN` and the
 * infinities, whole numbers past 2^53 that are no `bigint`, a `bigint` of more than 64 bits, text with half
 * a surrogate pair, and every object that is neither a list nor a plain map.
 *
 * @throws NutgraphError `BAD_INPUT`, naming the place of the value and never the value.
 */
export function checkParams(
  params: Readonly<Record<string, ParamValue>>,
  toInteger: ToInteger,
): Record<string, unknown> {
  return checkedMap(params, '', toInteger);
}

function checkedValue(value: unknown, place: string, toInteger: ToInteger): unknown {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'string':
      return LONE_SURROGATE.test(value) ? refuse(place, 'is text with half a surrogate pair') : value;
    case 'number':
      return checkedNumber(value, place, toInteger);
    case 'bigint':
      return value > INT64_MAX || value < -INT64_MAX - 1n
        ? refuse(place, 'is an integer of more than 64 bits')
        : toInteger(value);
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value))
        return value.map((item, index) => checkedValue(item, `${place}[${index}]`, toInteger));
      return checkedMap(value, place, toInteger);
    default:
      return refuse(place, `is ${typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`}`);
  }
}

function checkedMap(value: object, place: string, toInteger: ToInteger): Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) refuse(place, 'is an object of a class');
  const prefix = place === '' ? '$' : `${place}.`;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, checkedValue(item, `${prefix}${key}`, toInteger)]),
  );
}

function checkedNumber(value: number, place: string, toInteger: ToInteger): unknown {
  if (!Number.isFinite(value)) return refuse(place, 'is not a finite number');
  if (!Number.isInteger(value)) return value;
  return Number.isSafeInteger(value)
    ? toInteger(value)
    : refuse(place, 'is a whole number past 2^53; send it as a bigint');
}

function refuse(place: string, why: string): never {
  throw new NutgraphError('BAD_INPUT', `The parameter ${place} ${why}, which a graph cannot store.`, {
    place,
  });
}
