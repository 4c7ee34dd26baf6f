import { distance, type Point } from './curve.ts';
import type { Polyline } from './polyline.ts';
import { areNear } from './rectangles.ts';

/** How far apart the ends of two links are to be, in px. */
const APART = 13;

/** Gives how much the ends of some links crowd those of others: up to 1 for each two, nothing for two that are apart. */
export function crowdingOf(some: readonly Polyline[], others: readonly Polyline[]): number {
  let sum = 0;
  for (const one of some) {
    for (const other of others) {
      if (!areNear(one.hull, other.hull, APART)) continue;
      for (const end of endsOf(one)) for (const next of endsOf(other)) sum += crowding(end, next);
    }
  }
  return sum;
}

function crowding(one: Point, other: Point): number {
  return Math.max(1 - distance(one, other) / APART, 0);
}

function endsOf({ points }: Polyline): readonly Point[] {
  return [points[0] as Point, points[points.length - 1] as Point];
}
