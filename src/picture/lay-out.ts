import { components } from './components.ts';
import { divideArea } from './divide-area.ts';
import { FRAME } from './frame.ts';
import { layOutWeb } from './lay-out-web.ts';
import { partAll } from './part-all.ts';
import { arrangeRows, setInRows } from './set-in-rows.ts';
import { spinWeb } from './spin-web.ts';
import type { Area, Spot, Web } from './spot.ts';

/** A node to place; its name is drawn below it. */
export interface PictureNode {
  readonly id: string;
  readonly name: string;
}

/** A link between two nodes, by their ids. */
export interface PictureLink {
  readonly from: string;
  readonly to: string;
}

/** Where the centre of a node's glyph stands in the unit square, y down, to 4 decimals. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const INSIDE: Area = {
  left: FRAME.margin,
  top: FRAME.margin,
  right: FRAME.width - FRAME.margin,
  bottom: FRAME.height - FRAME.margin,
};

/** What components are to have for each px that their nodes claim; and the least part and the most of the height. */
const AIR = { times: 1.5, least: 0.2, most: 0.6 };

/**
 * Gives every node its place in a picture, by id.
 *
 * The places depend on nothing but the set of nodes and the set of links: neither on their order nor on the machine.
 * Names keep apart at the size of `FRAME` where there is room for all; everything is inside it in any case.
 */
export function layOut(
  nodes: readonly PictureNode[],
  links: readonly PictureLink[],
): ReadonlyMap<string, Place> {
  const web = spinWeb(nodes, links);
  const { inRows, singles, inAreas } = sortParts(components(web));
  const room = INSIDE.bottom - INSIDE.top;
  const most = room - heightFor(inAreas);
  const rows = arrangeRows(inRows, singles, { width: INSIDE.right - INSIDE.left, most });
  const height = Math.min(rows.height, most);
  const cut = inAreas.length > 0 ? INSIDE.bottom - height : INSIDE.top + (room - height) / 2;
  setInRows(rows, { ...INSIDE, top: cut, bottom: cut + height });
  const whole = merge(inAreas);
  const above = { ...INSIDE, bottom: cut };
  for (const { web: part, area } of divideArea(inAreas, above)) {
    layOutWeb(part, area, part.spots.length / whole.spots.length);
  }
  partAll(whole, above);
  return new Map(web.spots.map((spot) => [spot.id, placeOf(spot)]));
}

/** Single nodes stand in rows; so do pairs, where there is anything larger to look at. */
function sortParts(parts: readonly Web[]) {
  const large = parts.filter(({ spots }) => spots.length > 2);
  const pairs = parts.filter(({ spots }) => spots.length === 2);
  const singles = parts.filter(({ spots }) => spots.length === 1).flatMap(({ spots }) => spots);
  if (large.length === 0) return { inRows: [], singles, inAreas: pairs };
  return { inRows: pairs.map(({ spots }) => spots), singles, inAreas: large };
}

/** Gives the height that components must have, whatever stands in rows. */
function heightFor(webs: readonly Web[]): number {
  if (webs.length === 0) return 0;
  const claimed = merge(webs).spots.reduce(
    (sum, { claim }) => sum + 2 * claim.side * (claim.up + claim.down),
    0,
  );
  const height = (AIR.times * claimed) / (INSIDE.right - INSIDE.left);
  const room = INSIDE.bottom - INSIDE.top;
  return Math.min(Math.max(height, AIR.least * room), AIR.most * room);
}

function merge(webs: readonly Web[]): Web {
  return { spots: webs.flatMap(({ spots }) => spots), lines: webs.flatMap(({ lines }) => lines) };
}

function placeOf({ x, y }: Spot): Place {
  return { x: round(x / FRAME.width), y: round(y / FRAME.height) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
