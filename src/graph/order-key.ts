import type { Time } from '../story/model.ts';
import { readingOrder } from '../story/reading-order.ts';
import { invertDigits } from '../story/value-key.ts';

/** Stands between the parts of a key; it sorts before every character that a part may hold. */
const SEPARATOR = '\u0001';

const PLACE_DIGITS = 5;
const COUNT_DIGITS = 10;

/** Gives the key of a place (from 1) in a story's own order: story, place, id of the row. */
export function placeKey(story: string, place: number, id: string): string {
  return joinKey(readingOrder(story, place), id);
}

/** Gives the key of a place (from 1) below another key, such as a mention's in its sentence. */
export function placeWithinKey(key: string, place: number, id: string): string {
  return joinKey(key, padded(place, PLACE_DIGITS), id);
}

/** Gives the key of a text order: the text, then the id. */
export function textKey(text: string, id: string): string {
  return joinKey(orderable(text), id);
}

/** Gives the key of a count, largest first. */
export function descendingKey(count: number, id: string): string {
  return joinKey(invertDigits(padded(count, COUNT_DIGITS)), id);
}

/** Gives the keys of a time: by its earliest day, else its latest; undated things stand last both ways. */
export function timeKeys(
  time: Time,
  id: string,
): { readonly ascending: string; readonly descending: string } {
  const day = time.earliest ?? time.latest;
  return {
    ascending: joinKey(day === null ? '1' : `0${day}`, id),
    descending: joinKey(day === null ? '1' : `0${invertDigits(day)}`, id),
  };
}

/** Gives the key of a relation at one of its ends: the end's id, then the relation's `byReading`. */
export function endKey(end: string, byReading: string): string {
  return joinKey(end, byReading);
}

/** Characters from here on are written as this one and two below it. */
const FIRST_ESCAPED = 0xd7ff;
const LOW_BITS = 12;
const OFFSET = 0x100;

/**
 * Writes a text so that it sorts by code point however it is compared.
 *
 * Neo4j sorts stored texts by code point and compares a parameter with them by UTF-16 unit. The two agree
 * below the surrogates, so whatever lies there or above is written in characters that lie below.
 */
function orderable(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < FIRST_ESCAPED) return character;
    const high = code >> LOW_BITS;
    const low = code & ((1 << LOW_BITS) - 1);
    return String.fromCharCode(FIRST_ESCAPED, OFFSET + high, OFFSET + low);
  }).join('');
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

function joinKey(...parts: readonly string[]): string {
  return parts.join(SEPARATOR);
}
