import type { Area, Spot } from './spot.ts';

/**
 * Sets spots in rows of whole names, from top to bottom and from left to right as they stand, spread over the area.
 * Leaves them where they are when the rows have no room in it.
 */
export function packRows(spots: readonly Spot[], area: Area): void {
  const width = area.right - area.left;
  const rows = breakRows([...spots].sort(byPlace('y', 'x')), width);
  const height = rows.reduce((sum, row) => sum + upOf(row) + downOf(row), 0);
  const freeDown = area.bottom - area.top - height;
  if (freeDown < 0 || rows.some((row) => widthOf(row) > width)) return;
  let top = area.top + freeDown / (rows.length + 1);
  for (const row of rows) {
    const free = (width - widthOf(row)) / (row.length + 1);
    let left = area.left + free;
    for (const spot of [...row].sort(byPlace('x', 'y'))) {
      spot.x = left + spot.claim.side;
      spot.y = top + upOf(row);
      left += 2 * spot.claim.side + free;
    }
    top += upOf(row) + downOf(row) + freeDown / (rows.length + 1);
  }
}

function breakRows(spots: readonly Spot[], width: number): readonly (readonly Spot[])[] {
  const rows: Spot[][] = [];
  for (const spot of spots) {
    const row = rows.at(-1);
    if (row && widthOf(row) + 2 * spot.claim.side <= width) row.push(spot);
    else rows.push([spot]);
  }
  return rows;
}

function byPlace(first: 'x' | 'y', then: 'x' | 'y'): (one: Spot, other: Spot) => number {
  return (one, other) => one[first] - other[first] || one[then] - other[then] || (one.id < other.id ? -1 : 1);
}

function widthOf(row: readonly Spot[]): number {
  return row.reduce((sum, { claim }) => sum + 2 * claim.side, 0);
}

function upOf(row: readonly Spot[]): number {
  return Math.max(...row.map(({ claim }) => claim.up));
}

function downOf(row: readonly Spot[]): number {
  return Math.max(...row.map(({ claim }) => claim.down));
}
