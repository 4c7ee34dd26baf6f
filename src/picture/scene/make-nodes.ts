import { boxOf, glyphRadius } from '../box-of.ts';
import { FRAME, NAME } from '../frame.ts';
import type { Place } from '../lay-out.ts';
import { wrapName } from '../wrap-name.ts';
import { reachOf, SHAPES } from './glyph-shape.ts';
import type { SceneNode } from './scene.ts';
import type { View, ViewNode } from './view.ts';

/** From the top of a line of a name to its baseline, in px. */
const ASCENT = 11.8;

interface Ends {
  readonly partners: Set<string>;
  relations: number;
}

/** Gives the nodes that have a place, as they are drawn. */
export function makeNodes(
  { nodes, relations }: View,
  places: ReadonlyMap<string, Place>,
): readonly SceneNode[] {
  const placed = nodes.filter(({ id }) => places.has(id));
  const ends = endsOf(placed, relations);
  return placed.map((node) => {
    const place = places.get(node.id) as Place;
    return makeNode(node, place, ends.get(node.id) as Ends);
  });
}

function endsOf(nodes: View['nodes'], relations: View['relations']): ReadonlyMap<string, Ends> {
  const ends = new Map(nodes.map(({ id }): [string, Ends] => [id, { partners: new Set(), relations: 0 }]));
  for (const { from, to } of relations) {
    const [one, other] = [ends.get(from), ends.get(to)];
    if (!one || !other || one === other) continue;
    one.partners.add(to);
    other.partners.add(from);
    one.relations++;
    other.relations++;
  }
  return ends;
}

function makeNode({ id, name, family, degree = 0 }: ViewNode, place: Place, ends: Ends): SceneNode {
  const neighbours = ends.partners.size;
  const radius = glyphRadius(neighbours);
  const shape = SHAPES[family];
  const reach = reachOf(shape) * radius;
  const [x, y] = [place.x * FRAME.width, place.y * FRAME.height];
  const { name: nameBox } = boxOf(name, place, neighbours);
  return {
    id,
    name,
    family,
    shape,
    x,
    y,
    radius,
    lines: wrapName(name).map((text, index) => ({
      text,
      x,
      y: nameBox.y + index * NAME.lineHeight + ASCENT,
    })),
    glyphBox: { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    nameBox,
    neighbours,
    more: Math.max(degree - ends.relations, 0),
  };
}
