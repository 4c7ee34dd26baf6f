import type { Line, Spot } from './spot.ts';

/** Whether two lines cross that have no end in common. */
export function linesCross(one: Line, other: Line): boolean {
  const { a, b } = one;
  const { a: c, b: d } = other;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of the line from `a` to `b` a spot stands: the sign; zero on it. */
function side(a: Spot, b: Spot, spot: Spot): number {
  return (b.x - a.x) * (spot.y - a.y) - (b.y - a.y) * (spot.x - a.x);
}

/** Whether a line passes through what a third spot covers. */
export function linePierces({ a, b }: Line, spot: Spot): boolean {
  if (a === spot || b === spot) return false;
  const { side: width, up, down } = spot.claim;
  const height = (up + down) / 2;
  const middleY = spot.y + down - height;
  const x = b.x - a.x;
  const y = b.y - a.y;
  if (Math.abs(a.x + b.x - 2 * spot.x) > Math.abs(x) + 2 * width) return false;
  if (Math.abs(a.y + b.y - 2 * middleY) > Math.abs(y) + 2 * height) return false;
  const away = x * (middleY - a.y) - y * (spot.x - a.x);
  return Math.abs(away) < height * Math.abs(x) + width * Math.abs(y);
}

/** Whether the line that `linePierces` a spot also passes through its glyph. */
export function lineTouchesGlyph({ a, b }: Line, spot: Spot): boolean {
  const x = b.x - a.x;
  const y = b.y - a.y;
  const away = x * (spot.y - a.y) - y * (spot.x - a.x);
  const radius = spot.claim.up;
  return away * away < radius * radius * (x * x + y * y);
}

/** How far two spots are apart across and down, in px; negative where they reach into each other. */
export function gapsOf(one: Spot, other: Spot): { readonly across: number; readonly down: number } {
  const [upper, lower] = one.y < other.y ? [one, other] : [other, one];
  return {
    across: Math.abs(one.x - other.x) - one.claim.side - other.claim.side,
    down: lower.y - lower.claim.up - upper.y - upper.claim.down,
  };
}
