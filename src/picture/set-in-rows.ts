import { type Area, keepInside, type Spot } from './spot.ts';

/** The most px from one column to the next, so that few spots are not strewn over the whole width. */
const WIDEST_COLUMN = 230;
/** What stays free between a row and what is above it, in px. */
const ABOVE = 22;

/** Spots in rows of about equal number. */
export interface Rows {
  readonly rows: readonly (readonly Spot[])[];
  /** How high the rows stand with all names apart, in px. */
  readonly height: number;
}

/**
 * Arranges spots in as few rows as a width allows: pairs first, side by side, then single ones by name.
 *
 * @param most the most px of height; more columns than names have room for are made where that is too low
 */
export function arrangeRows(
  pairs: readonly (readonly Spot[])[],
  singles: readonly Spot[],
  { width, most }: { readonly width: number; readonly most: number },
): Rows {
  const all = [...pairs.flat(), ...singles];
  if (all.length === 0) return { rows: [], height: 0 };
  const column = Math.max(...all.map(({ claim }) => 2 * claim.side));
  const row = Math.max(...all.map(({ claim }) => claim.up + claim.down));
  const columns = Math.max(Math.floor(width / column), 2);
  const count = Math.min(Math.ceil(all.length / columns), Math.max(Math.floor((most - ABOVE) / row), 1));
  const rows = fillRows(pairs, [...singles].sort(byName), Math.ceil(all.length / count));
  return { rows, height: ABOVE + rows.reduce((sum, one) => sum + heightOf(one), 0) };
}

function byName(one: Spot, other: Spot): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function fillRows(
  pairs: readonly (readonly Spot[])[],
  singles: readonly Spot[],
  columns: number,
): readonly Spot[][] {
  const rows: Spot[][] = [[]];
  for (const unit of [...pairs, ...singles.map((spot) => [spot])]) {
    const row = rows.find((one) => one.length + unit.length <= Math.max(columns, 2)) ?? [];
    if (row.length === 0 && !rows.includes(row)) rows.push(row);
    row.push(...unit);
  }
  return rows;
}

function heightOf(row: readonly Spot[]): number {
  return Math.max(...row.map(({ claim }) => claim.up)) + Math.max(...row.map(({ claim }) => claim.down));
}

/** Puts rows into an area, one below the other, their middles in its middle. */
export function setInRows({ rows, height }: Rows, area: Area): void {
  if (rows.length === 0) return;
  const longest = Math.max(...rows.map((row) => row.length));
  const widest = Math.max(...rows.flat().map(({ cover }) => cover.side));
  const room = area.right - area.left;
  const column = Math.min(
    longest * 2 * widest > room && longest > 1 ? (room - 2 * widest) / (longest - 1) : room / longest,
    WIDEST_COLUMN,
  );
  const squeeze = Math.min(1, (area.bottom - area.top) / height);
  let top = area.top + ABOVE * squeeze;
  for (const row of rows) {
    const up = Math.max(...row.map(({ claim }) => claim.up));
    row.forEach((spot, index) => {
      spot.x = (area.left + area.right) / 2 + (index - (row.length - 1) / 2) * column;
      spot.y = top + up;
      keepInside(spot, area);
    });
    top += heightOf(row) * squeeze;
  }
}
