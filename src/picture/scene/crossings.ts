import type { Point } from './curve.ts';
import type { Polyline } from './polyline.ts';
import { areNear } from './rectangles.ts';

/** Gives how many pairs of one link of some and one of others cross each other. */
export function crossingsOf(some: readonly Polyline[], others: readonly Polyline[]): number {
  let count = 0;
  for (const one of some) for (const other of others) if (cross(one, other)) count++;
  return count;
}

function cross(one: Polyline, other: Polyline): boolean {
  if (!areNear(one.hull, other.hull, 0)) return false;
  for (const [a, b] of one.pieces) {
    for (const [c, d] of other.pieces) {
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return true;
    }
  }
  return false;
}

/** On which side of the line from `a` to `b` a point is: the sign; zero on it. */
function side(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
