import type { Point } from './curve.ts';
import { type GlyphShape, OUTLINE } from './glyph-shape.ts';

/** A glyph's outline on the frame. */
export interface Glyph extends Point {
  readonly shape: GlyphShape;
  readonly radius: number;
}

const ROOT_HALF = Math.sqrt(0.5);
/** The upper right side of a hexagon that stands on a corner looks there. */
const SLANT = { x: 0.5, y: Math.sqrt(0.75) };

/** Gives how far a point is from the rim of a glyph, in px: negative inside, nowhere more than it is in truth. */
export function rimDistance({ shape, radius, x, y }: Glyph, point: Point): number {
  return DISTANCES[shape]((point.x - x) / radius, (point.y - y) / radius) * radius;
}

const DISTANCES: Readonly<Record<GlyphShape, (x: number, y: number) => number>> = {
  circle: (x, y) => Math.sqrt(x * x + y * y) - 1,
  square: (x, y) =>
    toBox(x, y, { across: OUTLINE.square.half, down: OUTLINE.square.half, corner: OUTLINE.square.corner }),
  diamond: (x, y) => (Math.abs(x) + Math.abs(y) - OUTLINE.diamond.reach) * ROOT_HALF,
  hexagon: (x, y) =>
    Math.max(Math.abs(x), Math.abs(x) * SLANT.x + Math.abs(y) * SLANT.y) - OUTLINE.hexagon.half,
  bubble: (x, y) => toBox(x, y + OUTLINE.bubble.middle, OUTLINE.bubble),
  document: (x, y) => {
    const { across, down, cut } = OUTLINE.document;
    return Math.max(toBox(x, y, { across, down, corner: 0 }), (x - y - across - down + cut) * ROOT_HALF);
  },
};

/** The distance from a rectangle around the middle, by half its sides, with round corners. */
function toBox(
  x: number,
  y: number,
  { across, down, corner }: { readonly across: number; readonly down: number; readonly corner: number },
): number {
  const right = Math.abs(x) - across + corner;
  const below = Math.abs(y) - down + corner;
  const [out, under] = [Math.max(right, 0), Math.max(below, 0)];
  return Math.sqrt(out * out + under * under) + Math.min(Math.max(right, below), 0) - corner;
}
