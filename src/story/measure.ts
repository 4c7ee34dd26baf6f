import type { Unit, Vocabulary } from './vocabulary.ts';

/** The unit that counts hundredths and drops out of products and ratios. */
export const PERCENT = 'percent';

/** What a unit is made of: counted things above and below the line, such as USD over packages. */
export interface Measure {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Takes a unit apart; a thing below the line is named in the singular there and in the plural alone. */
export function measureOf(unit: string, { units }: Vocabulary): Measure {
  if (unit === PERCENT) return { above: [], below: [] };
  const [above, ...below] = unit.split('/').map((word) => thingOf(word, units));
  return { above: above === undefined ? [] : [above], below };
}

/** Multiplies two measures and cancels what stands above and below. */
export function multiply(one: Measure, other: Measure): Measure {
  const below = [...one.below, ...other.below];
  const above = [...one.above, ...other.above].filter((thing) => {
    const index = below.indexOf(thing);
    if (index >= 0) below.splice(index, 1);
    return index < 0;
  });
  return { above: above.sort(), below: below.sort() };
}

/** Turns a measure over. */
export function invert({ above, below }: Measure): Measure {
  return { above: below, below: above };
}

/**
 * Names a measure as a unit, such as `USD/package`; null when nothing is left or nothing stands above.
 *
 * A unit of the vocabulary comes back under its own name, any other one is put together.
 */
export function unitOf(measure: Measure, vocabulary: Vocabulary): string | null {
  const wanted = multiply(measure, { above: [], below: [] });
  const known = [...vocabulary.units.keys()].find(
    (unit) => unit !== PERCENT && isEqual(measureOf(unit, vocabulary), wanted),
  );
  if (known !== undefined) return known;
  if (wanted.above.length === 0) return null;
  const below = wanted.below.map((thing) => vocabulary.units.get(thing)?.one ?? thing);
  return [wanted.above.join('·'), ...below].join('/');
}

function isEqual(one: Measure, other: Measure): boolean {
  return one.above.join() === other.above.join() && one.below.join() === other.below.join();
}

function thingOf(word: string, units: ReadonlyMap<string, Unit>): string {
  const unit = [...units.values()].find(({ name, one, many }) => [name, one, many].includes(word));
  return unit?.name ?? word;
}
