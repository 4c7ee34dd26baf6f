import type { Distance } from './ideal-distances.ts';
import type { Spot } from './spot.ts';

const ROUNDS = 16;
const COOLING = 0.66;

/**
 * Moves spots until their distances are near the ideal ones, from a random beginning, in lengths of a plain line.
 *
 * Stress by stochastic gradient descent (Zheng, Pawar, Goodman 2018): pair after pair is moved towards its distance, far
 * pairs more gently than near ones.
 */
export function relaxStress(
  spots: readonly Spot[],
  distances: readonly Distance[],
  random: () => number,
): void {
  const reach = Math.sqrt(spots.length);
  for (const spot of spots) {
    spot.x = random() * reach;
    spot.y = random() * reach;
  }
  const order = [...distances];
  const longest = distances.reduce((most, { length }) => Math.max(most, length), 1);
  let step = longest * longest;
  shuffle(order, random);
  for (let round = 0; round < ROUNDS; round++) {
    for (const distance of order) movePair(distance, step);
    step *= COOLING;
  }
}

function movePair({ a, b, length }: Distance, step: number): void {
  const x = a.x - b.x;
  const y = a.y - b.y;
  const actual = Math.sqrt(x * x + y * y) + 1e-9;
  const share = Math.min(1, step / (length * length));
  const move = (share * (actual - length)) / (2 * actual);
  a.x -= move * x;
  a.y -= move * y;
  b.x += move * x;
  b.y += move * y;
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const item = items[last] as Item;
    items[last] = items[other] as Item;
    items[other] = item;
  }
}
