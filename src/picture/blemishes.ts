import { gapsOf, linePierces, linesCross, lineTouchesGlyph } from './geometry.ts';
import type { Line, Spot, Web } from './spot.ts';

/** What each fault of a picture counts against it. */
const COSTS = {
  crossing: 1,
  /** A line behind a third node's name. */
  behindName: 1.3,
  /** A line through a third node's glyph, which looks like two links. */
  throughGlyph: 3,
  overlap: 6,
  /** For each px that two nodes lie in each other. */
  overlapPx: 0.15,
  /** A line that leaves its upper end through that node's name. */
  ownName: 0.2,
  /** For a line that is longer than comfortable by that length; it grows with the square. */
  length: 0.4,
  /** For two lines of one node that lie on each other; it falls to nothing at `NARROW`. */
  narrow: 0.5,
  /** For two nodes that nearly touch; it falls to nothing at `roomy`. */
  near: 0.35,
};
const COMFORTABLE = 130;
/** The square of the sine of 15 degrees. */
const NARROW = 0.067;
const ROOMY = 60;

/** Gives how ugly a picture is: less is better. */
export function blemishes({ spots, lines }: Web): number {
  let cost = 0;
  lines.forEach((line, index) => {
    cost += costOfLine(line);
    for (let next = index + 1; next < lines.length; next++) cost += costOfLines(line, lines[next] as Line);
    for (const spot of spots) cost += costOfPassing(line, spot);
  });
  spots.forEach((spot, index) => {
    for (let next = index + 1; next < spots.length; next++) cost += costOfPair(spot, spots[next] as Spot);
  });
  return cost;
}

/**
 * Gives the part of `blemishes` that changes when one spot moves; or, as soon as it is found to be at least `limit`,
 * some number that is.
 *
 * @param own the lines that end at the spot
 */
export function blemishesAround(
  spot: Spot,
  own: readonly Line[],
  { spots, lines }: Web,
  limit = Number.POSITIVE_INFINITY,
): number {
  let cost = 0;
  for (const other of spots) if (other !== spot) cost += costOfPair(spot, other);
  for (const line of own) cost += costOfLine(line);
  for (const line of own) {
    if (cost >= limit) return cost;
    for (const other of spots) cost += costOfPassing(line, other);
    for (const other of lines) cost += costOfLines(line, other);
  }
  if (cost >= limit) return cost;
  for (const line of lines) cost += costOfPassing(line, spot);
  return cost;
}

function costOfLine({ a, b }: Line): number {
  const x = a.x - b.x;
  const y = a.y - b.y;
  const excess = Math.max(Math.sqrt(x * x + y * y) / COMFORTABLE - 1, 0);
  const upper = a.y < b.y ? a : b;
  const isThroughName = Math.abs(x) * upper.cover.down < upper.claim.side * Math.abs(y);
  return COSTS.length * excess * excess + (isThroughName ? COSTS.ownName : 0);
}

function costOfPassing(line: Line, spot: Spot): number {
  if (!linePierces(line, spot)) return 0;
  return lineTouchesGlyph(line, spot) ? COSTS.throughGlyph : COSTS.behindName;
}

function costOfLines(one: Line, other: Line): number {
  if (one === other) return 0;
  const { a, b } = one;
  if (a === other.a) return costOfAngle(a, b, other.b);
  if (a === other.b) return costOfAngle(a, b, other.a);
  if (b === other.a) return costOfAngle(b, a, other.b);
  if (b === other.b) return costOfAngle(b, a, other.a);
  return linesCross(one, other) ? COSTS.crossing : 0;
}

function costOfAngle(at: Spot, one: Spot, other: Spot): number {
  const [x, y, toX, toY] = [one.x - at.x, one.y - at.y, other.x - at.x, other.y - at.y];
  if (x * toX + y * toY <= 0) return 0;
  const across = x * toY - y * toX;
  const square = (across * across) / ((x * x + y * y) * (toX * toX + toY * toY) + 1e-9);
  return square < NARROW ? COSTS.narrow * (1 - square / NARROW) : 0;
}

function costOfPair(one: Spot, other: Spot): number {
  const { across, down } = gapsOf(one, other);
  const apart = Math.max(across, down);
  if (apart < 0) return COSTS.overlap - COSTS.overlapPx * apart;
  if (apart >= ROOMY) return 0;
  const nearness = 1 - apart / ROOMY;
  return COSTS.near * nearness * nearness;
}
