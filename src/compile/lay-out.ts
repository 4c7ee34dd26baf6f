/** A node of a picture, by its id, and the name that needs room beside it. */
interface PictureNode {
  readonly id: string;
  readonly name: string;
}

/** A line of a picture, by the ids of its ends. */
interface PictureLink {
  readonly from: string;
  readonly to: string;
}

/** A place in the unit square. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Places the nodes of a picture by id; the same nodes and lines have the same places. */
export type LayOut = (
  nodes: readonly PictureNode[],
  links: readonly PictureLink[],
) => ReadonlyMap<string, Place>;
