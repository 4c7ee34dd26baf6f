import type { Rectangle } from '../box-of.ts';
import { type Curve, type Point, pointAt } from './curve.ts';
import { areNear, hullOf, lineMeets } from './rectangles.ts';

/** A curve as straight pieces, and what it covers: quick to test against rectangles and other curves. */
export interface Polyline {
  readonly points: readonly Point[];
  /** Each by its two ends. */
  readonly pieces: readonly (readonly [Point, Point])[];
  readonly hull: Rectangle;
}

const PIECES = 12;

/** Gives the straight pieces of a curve, which nowhere stand off it by as much as a line is wide. */
export function polylineOf(curve: Curve): Polyline {
  const points = Array.from({ length: PIECES + 1 }, (_, index) => pointAt(curve, index / PIECES));
  const pieces = points.slice(1).map((point, index) => [points[index] as Point, point] as const);
  return { points, pieces, hull: hullOf(points) };
}

/** Whether a polyline meets a rectangle. */
export function passes({ pieces, hull }: Polyline, box: Rectangle): boolean {
  return areNear(hull, box, 0) && pieces.some(([a, b]) => lineMeets(a, b, box));
}
