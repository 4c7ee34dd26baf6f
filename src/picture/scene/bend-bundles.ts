import { FRAME } from '../frame.ts';
import type { Bundle } from './bundle-relations.ts';
import { crossingsOf } from './crossings.ts';
import { crowdingOf } from './crowding.ts';
import { bentCurve, type Curve, distance, pointAt } from './curve.ts';
import { fanBundle } from './fan-bundle.ts';
import { linkCost } from './link-cost.ts';
import { type Polyline, polylineOf } from './polyline.ts';
import type { SceneNode } from './scene.ts';

/** What counts against a bend, beside what its links cost. */
const COSTS = {
  crossing: 0.5,
  /** For two links whose ends fall together; it falls to nothing where they are well apart. */
  together: 0.9,
  /** For bending as far beyond `SLIGHT` as the link is long. */
  bend: 2.4,
  /** For bending towards the middle of the picture, where there is less room. */
  inward: 0.02,
};

/** The bend that looks best, as a part of the length. */
const SLIGHT = 0.06;
/** The bends that are tried. */
const BENDS = [SLIGHT, -SLIGHT, 0, 0.13, -0.13, 0.21, -0.21, 0.3, -0.3];
const MIDDLE = { x: FRAME.width / 2, y: FRAME.height / 2 };

/** How often all bundles choose: the first time each is alone, then it sees what the others have chosen. */
const ROUNDS = 3;
/** The most bundles that see each other: the time grows with their square, and more cross in any case. */
const MOST_SEEN = 300;

interface Choice {
  readonly curves: readonly Curve[];
  readonly polylines: readonly Polyline[];
  /** What it costs, whatever the other bundles choose. */
  readonly cost: number;
}

/**
 * Gives the curves of each bundle's relations, from start to end.
 *
 * Every bundle takes that of nine bends with which its links pass fewest nodes and cross fewest other links;
 * where there are more than 300 bundles, only the nodes count.
 */
export function bendBundles(
  bundles: readonly Bundle[],
  nodes: readonly SceneNode[],
): readonly (readonly Curve[])[] {
  const choices = bundles.map((bundle) => BENDS.map((part) => choiceOf(bundle, part, nodes)));
  const chosen = choices.map((some) => cheapest(some, []));
  const rounds = bundles.length > MOST_SEEN ? 1 : ROUNDS;
  for (let round = 1; round < rounds; round++) {
    choices.forEach((some, index) => {
      const others = chosen.flatMap(({ polylines }, other) => (other === index ? [] : polylines));
      chosen[index] = cheapest(some, others);
    });
  }
  return chosen.map(({ curves }) => curves);
}

function cheapest(choices: readonly Choice[], others: readonly Polyline[]): Choice {
  const costs = choices.map(
    ({ cost, polylines }) =>
      cost + COSTS.crossing * crossingsOf(polylines, others) + COSTS.together * crowdingOf(polylines, others),
  );
  return choices[costs.indexOf(Math.min(...costs))] as Choice;
}

function choiceOf(bundle: Bundle, part: number, nodes: readonly SceneNode[]): Choice {
  const { a, b, relations } = bundle;
  const length = distance(a, b);
  const curves = fanBundle(bundle, part * length);
  const costs = relations.map(({ from, label }, index) => {
    const curve = curves[index] as Curve;
    const [start, end] = from === a.id ? [a, b] : [b, a];
    return linkCost({ curve, label, start, end }, nodes);
  });
  const sum = costs.reduce((one, other) => one + other, 0);
  return { curves, polylines: curves.map(polylineOf), cost: sum + bendCost(part, bundle, length) };
}

function bendCost(part: number, { a, b }: Bundle, length: number): number {
  const fromMiddle = (bend: number) => distance(pointAt(bentCurve(a, b, bend), 0.5), MIDDLE);
  const isInward = fromMiddle(part * length) <= fromMiddle(0);
  return COSTS.bend * Math.max(Math.abs(part) - SLIGHT, 0) + (isInward ? COSTS.inward : 0);
}
