import type { Area, Spot } from './spot.ts';

const CELLS = { across: 4, down: 3 };
/** How many spots for each cell fill an area evenly. */
const SPOTS_EACH = 1.5;
const COST = 0.3;

/** Gives what the parts of an area that hold no spot count against a picture; nothing where there are few spots. */
export function emptiness(spots: readonly Spot[], area: Area): number {
  if (spots.length < CELLS.across * CELLS.down * SPOTS_EACH) return 0;
  const width = (area.right - area.left) / CELLS.across;
  const height = (area.bottom - area.top) / CELLS.down;
  const filled = new Set(
    spots.map(
      ({ x, y }) => Math.floor((x - area.left) / width) + CELLS.across * Math.floor((y - area.top) / height),
    ),
  );
  return COST * (CELLS.across * CELLS.down - filled.size);
}
