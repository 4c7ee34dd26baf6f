import { blemishesAround } from './blemishes.ts';
import { type Area, keepInside, type Line, type Spot, type Web } from './spot.ts';

/** What a move must be better by. */
const LEAST_GAIN = 1e-6;
/** How far from a neighbour a place by chance may be, in px. */
const AROUND = { across: 300, down: 220 };
/** Ways to step, about equally long. */
const STRAIGHT = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
const ASLANT = [
  [0.7, 0.7],
  [-0.7, 0.7],
  [-0.7, -0.7],
  [0.7, -0.7],
] as const;

/**
 * Moves spots one by one to wherever near, or by chance near a neighbour, the picture has fewer blemishes.
 *
 * @param steps how far to try in each round, in px
 * @param aslant whether to try aslant too
 */
export function improve(
  web: Web,
  area: Area,
  { steps, aslant }: { readonly steps: readonly number[]; readonly aslant: boolean },
  random: () => number,
): void {
  const own = new Map(
    web.spots.map((spot) => [spot, web.lines.filter(({ a, b }) => a === spot || b === spot)]),
  );
  const ways = aslant ? [...STRAIGHT, ...ASLANT] : STRAIGHT;
  for (const step of steps) {
    for (const spot of web.spots) {
      const places = ways.map(([x, y]) => ({ x: spot.x + x * step, y: spot.y + y * step }));
      const near = spot.neighbours[Math.floor(random() * spot.neighbours.length)] ?? spot;
      places.push({
        x: near.x + (2 * random() - 1) * AROUND.across,
        y: near.y + (2 * random() - 1) * AROUND.down,
      });
      moveToBest(spot, places, own.get(spot) ?? [], { web, area });
    }
  }
}

/** Moves a spot to the one of some places where the picture has the fewest blemishes, if they are fewer than where it is. */
export function moveToBest(
  spot: Spot,
  places: readonly { readonly x: number; readonly y: number }[],
  own: readonly Line[],
  { web, area }: { readonly web: Web; readonly area: Area },
): void {
  let best = { x: spot.x, y: spot.y };
  let least = blemishesAround(spot, own, web) - LEAST_GAIN;
  for (const place of places) {
    Object.assign(spot, place);
    keepInside(spot, area);
    const cost = blemishesAround(spot, own, web, least);
    if (cost >= least) continue;
    least = cost - LEAST_GAIN;
    best = { x: spot.x, y: spot.y };
  }
  Object.assign(spot, best);
}
