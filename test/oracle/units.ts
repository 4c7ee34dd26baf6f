/** How often each counted thing stands above the line of a unit; below it counts as less than nothing. */
export type Powers = ReadonlyMap<string, number>;

/** Takes a unit such as `USD/package` apart; percent counts nothing. */
export function powersOf(unit: string): Powers {
  if (unit === 'percent') return new Map();
  const [above = '', ...below] = unit.split('/');
  const under = below.map((word): Powers => new Map([[plural(word), -1]]));
  return under.reduce((powers, next) => times(powers, next), new Map([[above, 1]]));
}

/** The powers of a product, or of a ratio where `sign` is -1. */
export function times(one: Powers, other: Powers, sign = 1): Powers {
  const things = [...new Set([...one.keys(), ...other.keys()])];
  return new Map(
    things.map((thing) => [thing, (one.get(thing) ?? 0) + sign * (other.get(thing) ?? 0)] as const),
  );
}

/** The unit of powers, or null where nothing is left above the line. */
export function unitOf(powers: Powers): string | null {
  const things = [...powers.keys()].sort();
  const repeated = (sign: number) =>
    things.flatMap((thing) => Array<string>(Math.max(0, sign * (powers.get(thing) ?? 0))).fill(thing));
  const above = repeated(1);
  return above.length === 0 ? null : [above.join('·'), ...repeated(-1).map(singular)].join('/');
}

function plural(word: string): string {
  return word === 'USD' ? word : `${word}s`;
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}
