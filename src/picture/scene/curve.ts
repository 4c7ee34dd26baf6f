/** A point of the frame, or a way to go on it, in px, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic Bézier curve: it leaves `start` towards `control` and comes to `end` from there. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Gives the curve from one point to another that stands off the straight line by `bend` px in the middle, to the right. */
export function bentCurve(start: Point, end: Point, bend: number): Curve {
  const { x, y } = unit(start, end);
  const middle = between(start, end, 0.5);
  return { start, control: { x: middle.x - 2 * bend * y, y: middle.y + 2 * bend * x }, end };
}

/** Gives the point of a curve at a part of its way, from 0 to 1. */
export function pointAt({ start, control, end }: Curve, part: number): Point {
  return between(between(start, control, part), between(control, end, part), part);
}

/** Gives what lies between two parts of the way, as a curve of its own. */
export function cutCurve(curve: Curve, from: number, to: number): Curve {
  const { start, control, end } = curve;
  const middle = between(between(start, control, from), between(control, end, from), to);
  return { start: pointAt(curve, from), control: middle, end: pointAt(curve, to) };
}

/** Gives the way from one point to another with the length 1; to the right where they are the same. */
export function unit(from: Point, to: Point): Point {
  const length = distance(from, to);
  return length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** Gives how far two points are apart, in px. */
export function distance(one: Point, other: Point): number {
  const x = other.x - one.x;
  const y = other.y - one.y;
  return Math.sqrt(x * x + y * y);
}

function between(one: Point, other: Point, part: number): Point {
  return { x: one.x + (other.x - one.x) * part, y: one.y + (other.y - one.y) * part };
}
