import { gapsOf } from './geometry.ts';
import { type Area, keepInside, type Spot } from './spot.ts';

/** Pushes spots that overlap away from each other, along the shorter way, inside an area. It may leave some overlaps. */
export function pushApart(spots: readonly Spot[], area: Area, rounds: number): void {
  for (const spot of spots) keepInside(spot, area);
  for (let round = 0; round < rounds; round++) {
    let pushed = false;
    spots.forEach((one, index) => {
      for (let next = index + 1; next < spots.length; next++) {
        if (pushPair(one, spots[next] as Spot)) pushed = true;
      }
    });
    if (!pushed) return;
    for (const spot of spots) keepInside(spot, area);
  }
}

/** Gives whether they overlapped. */
function pushPair(one: Spot, other: Spot): boolean {
  const { across, down } = gapsOf(one, other);
  if (across >= 0 || down >= 0) return false;
  if (across > down) {
    const way = (one.x < other.x ? across : -across) / 2;
    one.x += way;
    other.x -= way;
  } else {
    const way = (one.y < other.y ? down : -down) / 2;
    one.y += way;
    other.y -= way;
  }
  return true;
}
