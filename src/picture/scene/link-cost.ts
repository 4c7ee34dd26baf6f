import { FRAME } from '../frame.ts';
import type { Curve } from './curve.ts';
import { pillsAlong } from './pills-along.ts';
import { type Polyline, passes, polylineOf } from './polyline.ts';
import type { SceneNode } from './scene.ts';

/** What each fault of a link counts against it. */
const COSTS = {
  /** Through another node's glyph, which looks like two links. */
  glyph: 4,
  /** Behind another node's name. */
  name: 1.6,
  /** Behind the name of the node that it comes to, where its arrow head is hard to see; and that it leaves. */
  ownName: { end: 0.9, start: 0.4 },
  outside: 6,
  /** Nowhere room for its label, whatever the other labels take. */
  noRoom: 0.7,
};

/** A link that might be drawn. */
interface PossibleLink {
  readonly curve: Curve;
  readonly label: string;
  readonly start: SceneNode;
  readonly end: SceneNode;
}

/** Gives how badly a link lies among the nodes: nothing, where it passes none and there is room for its label. */
export function linkCost({ curve, label, start, end }: PossibleLink, nodes: readonly SceneNode[]): number {
  const polyline = polylineOf(curve);
  let cost = isInside(polyline) ? 0 : COSTS.outside;
  for (const node of nodes) {
    if (passes(polyline, node.nameBox)) cost += nameCost(node, start, end);
    if (node !== start && node !== end && passes(polyline, node.glyphBox)) cost += COSTS.glyph;
  }
  return pillsAlong(curve, label, nodes).length === 0 ? cost + COSTS.noRoom : cost;
}

function nameCost(node: SceneNode, start: SceneNode, end: SceneNode): number {
  if (node === end) return COSTS.ownName.end;
  return node === start ? COSTS.ownName.start : COSTS.name;
}

function isInside({ hull: { x, y, width, height } }: Polyline): boolean {
  const { margin } = FRAME;
  return (
    x >= margin && y >= margin && x + width <= FRAME.width - margin && y + height <= FRAME.height - margin
  );
}
