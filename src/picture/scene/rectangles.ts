import type { Rectangle } from '../box-of.ts';
import type { Point } from './curve.ts';

/** Whether two rectangles come nearer to each other than `gap` px. */
export function areNear(one: Rectangle, other: Rectangle, gap: number): boolean {
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  );
}

/** Whether a straight line meets a rectangle. */
export function lineMeets(a: Point, b: Point, { x, y, width, height }: Rectangle): boolean {
  const across = b.x - a.x;
  const down = b.y - a.y;
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (Math.abs(a.x + b.x - 2 * middle.x) > Math.abs(across) + width) return false;
  if (Math.abs(a.y + b.y - 2 * middle.y) > Math.abs(down) + height) return false;
  const away = across * (middle.y - a.y) - down * (middle.x - a.x);
  return 2 * Math.abs(away) < height * Math.abs(across) + width * Math.abs(down);
}

/** Gives the smallest rectangle that holds all of some points, of which there is at least one. */
export function hullOf(points: readonly Point[]): Rectangle {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Gives two opposite corners of a rectangle, for `hullOf`. */
export function cornersOf({ x, y, width, height }: Rectangle): readonly Point[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}
