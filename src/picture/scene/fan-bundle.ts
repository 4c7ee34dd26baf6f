import type { Bundle } from './bundle-relations.ts';
import { bentCurve, type Curve, distance } from './curve.ts';
import { trimCurve } from './trim-curve.ts';

/** How far apart the middles of two parallel links are, in px; on a short way, that part of it that all may take. */
const APART = { px: 24, part: 0.9 };

/** Gives a curve from start to end for each relation of a bundle, side by side around one that bends by `bend` px. */
export function fanBundle({ a, b, relations }: Bundle, bend: number): readonly Curve[] {
  const apart = Math.min(APART.px, (APART.part * distance(a, b)) / relations.length);
  return relations.map(({ from }, index) => {
    const offset = (index - (relations.length - 1) / 2) * apart;
    const curve = trimCurve(bentCurve(a, b, bend + offset), a, b);
    return from === a.id ? curve : { start: curve.end, control: curve.control, end: curve.start };
  });
}
