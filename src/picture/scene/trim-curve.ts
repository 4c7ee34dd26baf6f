import { type Curve, cutCurve, type Point, pointAt } from './curve.ts';
import { type Glyph, rimDistance } from './rim-distance.ts';

/** How far a link stays off the rims of its glyphs, in px: they have a border in the colour of the page. */
const RIM_GAP = 2;

const STEPS = 24;
const HALVINGS = 20;

/** Gives the part of a curve between two glyphs: from the last point at the rim of one to the next at that of the other. */
export function trimCurve(curve: Curve, from: Glyph, to: Glyph): Curve {
  const leaves = lastInside((part) => rimDistance(from, pointAt(curve, part)) < RIM_GAP);
  const arrives = 1 - lastInside((part) => rimDistance(to, pointAt(curve, 1 - part)) < RIM_GAP);
  if (leaves < arrives) return cutCurve(curve, leaves, arrives);
  const middle: Point = pointAt(curve, (leaves + arrives) / 2);
  return { start: middle, control: middle, end: middle };
}

/** Gives the first part of the way, from 0 to 1, after which it is not inside any more. */
function lastInside(isInside: (part: number) => boolean): number {
  let inside = 0;
  let outside = 0;
  for (let step = 1; step <= STEPS && outside === 0; step++) {
    if (isInside(step / STEPS)) inside = step / STEPS;
    else outside = step / STEPS;
  }
  if (outside === 0) return 1;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (inside + outside) / 2;
    if (isInside(middle)) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}
