import { boxOf, type NodeBox, type Rectangle } from '../../src/picture/box-of.ts';
import { FRAME } from '../../src/picture/frame.ts';
import { layOut } from '../../src/picture/lay-out.ts';
import type { Picture } from './seed-picture.ts';

interface Drawn extends NodeBox {
  readonly id: string;
}

/** Lays a picture out and says in words what a reader would stumble over: names that overlap, or anything outside. */
export function faultsOf(picture: Picture): readonly string[] {
  const drawn = draw(picture);
  return drawn.flatMap((one, index) => [
    ...(isInside(one.name) && isInside(one.glyph) ? [] : [`${one.id} is not inside`]),
    ...drawn.flatMap((other, next) => (next > index ? faultsBetween(one, other) : [])),
  ]);
}

function draw({ nodes, links }: Picture): readonly Drawn[] {
  const places = layOut(nodes, links);
  return nodes.map(({ id, name }) => {
    const place = places.get(id);
    if (!place) throw new Error(`${id} has no place`);
    return { id, ...boxOf(name, place, neighboursOf(id, { nodes, links })) };
  });
}

function neighboursOf(id: string, { nodes, links }: Picture): number {
  const ends = links.flatMap(({ from, to }) => [...(from === id ? [to] : []), ...(to === id ? [from] : [])]);
  return new Set(ends.filter((end) => end !== id && nodes.some((node) => node.id === end))).size;
}

function faultsBetween(one: Drawn, other: Drawn): readonly string[] {
  return [
    ...(overlap(one.name, other.name) ? [`the names of ${one.id} and ${other.id} overlap`] : []),
    ...(overlap(one.name, other.glyph) ? [`the name of ${one.id} lies on ${other.id}`] : []),
    ...(overlap(one.glyph, other.name) ? [`the name of ${other.id} lies on ${one.id}`] : []),
    ...(overlap(one.glyph, other.glyph) ? [`${one.id} lies on ${other.id}`] : []),
  ];
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isInside({ x, y, width, height }: Rectangle): boolean {
  return x >= 0 && y >= 0 && x + width <= FRAME.width && y + height <= FRAME.height;
}
