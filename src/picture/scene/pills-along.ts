import { FRAME } from '../frame.ts';
import { type Curve, pointAt } from './curve.ts';
import { LABEL, labelText, pillWidth } from './label-text.ts';
import { areNear } from './rectangles.ts';
import type { Pill, SceneNode } from './scene.ts';

/** The parts of the way at which a label may stand, the best first. */
const PARTS = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78, 0.15, 0.85];
/** What a pill keeps free, in px: to glyphs and names, and around the point of its own arrow head. */
const FREE = { node: 2, head: 9 };

/** Gives the pills of a label along its curve that cover no node and leave the arrow head to be seen, the best first. */
export function pillsAlong(curve: Curve, label: string, nodes: readonly SceneNode[]): readonly Pill[] {
  const text = labelText(label);
  if (text === '') return [];
  const width = pillWidth(text);
  return PARTS.map((part) => pillAround(pointAt(curve, part), text, width)).filter(
    (pill) => isInside(pill) && showsHead(pill, curve) && !nodes.some((node) => covers(pill, node)),
  );
}

function pillAround({ x, y }: Curve['start'], text: string, width: number): Pill {
  const { height, baseline } = LABEL;
  const top = y - height / 2;
  return { x: x - width / 2, y: top, width, height, line: { text, x, y: top + baseline } };
}

function isInside({ x, y, width, height }: Pill): boolean {
  return x >= 0 && y >= 0 && x + width <= FRAME.width && y + height <= FRAME.height;
}

function showsHead(pill: Pill, { end }: Curve): boolean {
  return !areNear(pill, { ...end, width: 0, height: 0 }, FREE.head);
}

function covers(pill: Pill, { glyphBox, nameBox }: SceneNode): boolean {
  return areNear(pill, glyphBox, FREE.node) || areNear(pill, nameBox, FREE.node);
}
