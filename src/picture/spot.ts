/** How far something reaches from the centre of a glyph, in px: to either side, up, and down to the end of the name. */
interface Reach {
  readonly side: number;
  readonly up: number;
  readonly down: number;
}

/** A node while it is laid out: where its glyph's centre stands, in px of the frame, and what it covers around that. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  x: number;
  y: number;
  /** What must stay inside the frame. */
  readonly cover: Reach;
  /** What other spots keep out of: somewhat more than `cover`, or less where not all can have that. */
  readonly claim: Reach;
  /** The spots that it has links with, each once. */
  readonly neighbours: readonly Spot[];
}

/** A line between two spots, one for each pair. */
export interface Line {
  readonly a: Spot;
  readonly b: Spot;
}

/** Spots and the lines between them. */
export interface Web {
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
}

/** A part of the frame, in px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Moves a spot to the nearest place where it lies wholly in an area; into the middle of one that is too small. */
export function keepInside(spot: Spot, area: Area): void {
  const { side, up, down } = spot.cover;
  spot.x = between(spot.x, area.left + side, area.right - side);
  spot.y = between(spot.y, area.top + up, area.bottom - down);
}

function between(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}

/** Gives where the spots stand, for `putBack`. */
export function placesOf(spots: readonly Spot[]): readonly { readonly x: number; readonly y: number }[] {
  return spots.map(({ x, y }) => ({ x, y }));
}

/** Moves the spots to where they stood when `placesOf` was asked. */
export function putBack(
  spots: readonly Spot[],
  places: readonly { readonly x: number; readonly y: number }[],
): void {
  places.forEach((place, index) => {
    Object.assign(spots[index] as Spot, place);
  });
}
