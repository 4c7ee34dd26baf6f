import type { Curve } from './curve.ts';
import { labelText } from './label-text.ts';
import { pillsAlong } from './pills-along.ts';
import { type Polyline, passes, polylineOf } from './polyline.ts';
import { areNear } from './rectangles.ts';
import type { Pill, SceneNode, Standing } from './scene.ts';

interface LabelledLink {
  readonly id: string;
  readonly label: string;
  readonly standing: Standing;
  readonly curve: Curve;
}

/** How far two pills are apart at least, in px. */
const APART = 3;

/**
 * Gives the pills of the labels for which there is a free place, by the links' ids.
 *
 * The labels of denied links choose first, as they are struck out; then the shorter before the longer, as most find a
 * place that way; then by id. Each takes the place on its own curve that hides fewest other links; of those, the one
 * nearest to the middle.
 */
export function placeLabels(
  links: readonly LabelledLink[],
  nodes: readonly SceneNode[],
): ReadonlyMap<string, Pill> {
  const pills = new Map<string, Pill>();
  const polylines = links.map(({ id, curve }) => ({ id, polyline: polylineOf(curve) }));
  for (const { id, label, curve } of inOrder(links)) {
    const others = polylines.flatMap((one) => (one.id === id ? [] : [one.polyline]));
    const pill = leastHiding(pillsAlong(curve, label, nodes).filter(isFreeOf([...pills.values()])), others);
    if (pill) pills.set(id, pill);
  }
  return pills;
}

function inOrder(links: readonly LabelledLink[]): readonly LabelledLink[] {
  const rank = ({ standing, label }: LabelledLink) =>
    standing === 'denied' ? 0 : 1 + labelText(label).length;
  return [...links].sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1));
}

function isFreeOf(taken: readonly Pill[]): (pill: Pill) => boolean {
  return (pill) => !taken.some((other) => areNear(pill, other, APART));
}

function leastHiding(pills: readonly Pill[], polylines: readonly Polyline[]): Pill | undefined {
  const hidden = pills.map((pill) => polylines.filter((polyline) => passes(polyline, pill)).length);
  return pills[hidden.indexOf(Math.min(...hidden))];
}
