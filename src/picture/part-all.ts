import { gapsOf } from './geometry.ts';
import { moveToBest } from './improve.ts';
import { packRows } from './pack-rows.ts';
import { pushApart } from './push-apart.ts';
import { type Area, keepInside, type Spot, type Web } from './spot.ts';

const PUSHES = 60;
/** How many px of what two spots claim may be shared before their names touch, with room for rounding. */
const TOLERATED = 6;
/** How far free places are looked for apart, in px. */
const GRID = { across: 24, down: 16 };

/**
 * Parts the spots that still overlap: pushes them, then looks for free places one by one, and when that is not enough
 * sets all in rows that keep to the picture. Where names have no room even so, some go on overlapping.
 */
export function partAll(web: Web, area: Area): void {
  if (overlapping(web.spots).length === 0) return;
  pushApart(web.spots, area, PUSHES);
  if (web.spots.some(({ claim, cover }) => claim.side < cover.side)) return;
  for (const spot of overlapping(web.spots)) {
    const own = web.lines.filter(({ a, b }) => a === spot || b === spot);
    moveToBest(spot, freePlaces(spot, web.spots, area), own, { web, area });
  }
  if (overlapping(web.spots).length > 0) packRows(web.spots, area);
}

/** Gives the spots that overlap one before them. */
function overlapping(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter((spot, index) => spots.slice(0, index).some((other) => overlap(spot, other)));
}

function overlap(one: Spot, other: Spot): boolean {
  const { across, down } = gapsOf(one, other);
  return across < -TOLERATED && down < -TOLERATED;
}

function freePlaces(
  spot: Spot,
  spots: readonly Spot[],
  area: Area,
): readonly { readonly x: number; readonly y: number }[] {
  const others = spots.filter((other) => other !== spot);
  const trial = { ...spot };
  const places: { readonly x: number; readonly y: number }[] = [];
  for (let y = area.top; y < area.bottom; y += GRID.down) {
    for (let x = area.left; x < area.right; x += GRID.across) {
      trial.x = x;
      trial.y = y;
      keepInside(trial, area);
      if (!others.some((other) => overlap(trial, other))) places.push({ x: trial.x, y: trial.y });
    }
  }
  return places;
}
