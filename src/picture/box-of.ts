import { FRAME, GLYPH, NAME } from './frame.ts';
import { nameWidth } from './name-width.ts';
import { wrapName } from './wrap-name.ts';

/** A rectangle of the frame, in px, y down. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a drawn node covers, in px of the frame. */
export interface NodeBox {
  readonly glyph: Rectangle;
  readonly name: Rectangle;
}

/** Gives the radius of a node's glyph, in px, by the number of nodes that it has links with in the picture. */
export function glyphRadius(neighbours: number): number {
  return Math.min(GLYPH.least + GLYPH.eachRoot * Math.sqrt(neighbours), GLYPH.most);
}

/** Gives the rectangles of the glyph and of the name, for a node with a place in the unit square. */
export function boxOf(
  name: string,
  place: { readonly x: number; readonly y: number },
  neighbours: number,
): NodeBox {
  const x = place.x * FRAME.width;
  const y = place.y * FRAME.height;
  const radius = glyphRadius(neighbours);
  const lines = wrapName(name);
  const width = Math.max(0, ...lines.map(nameWidth));
  return {
    glyph: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    name: { x: x - width / 2, y: y + radius + NAME.gap, width, height: lines.length * NAME.lineHeight },
  };
}
