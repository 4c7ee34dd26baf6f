import type { Area, Web } from './spot.ts';

/** How much wider than high an area is before it is cut across rather than down. */
const WIDE = 1.3;

/** A component and its part of the frame. */
export interface Allotment {
  readonly web: Web;
  readonly area: Area;
}

/** Divides an area among components, the largest first, by what their spots claim, so that they lie side by side. */
export function divideArea(webs: readonly Web[], area: Area): readonly Allotment[] {
  const [first, ...others] = webs;
  if (!first) return [];
  if (others.length === 0) return [{ web: first, area }];
  const cut = firstHalf(webs);
  const one = webs.slice(0, cut);
  const other = webs.slice(cut);
  const share = weightOf(one) / weightOf(webs);
  const across = area.right - area.left > WIDE * (area.bottom - area.top);
  const [begin, end] = across ? [area.left, area.right] : [area.top, area.bottom];
  const least = (part: readonly Web[]) =>
    Math.max(...part.map((web) => (across ? widthOf(web) : heightOf(web))));
  const place = Math.min(Math.max(begin + share * (end - begin), begin + least(one)), end - least(other));
  const [before, after] = across
    ? [
        { ...area, right: place },
        { ...area, left: place },
      ]
    : [
        { ...area, bottom: place },
        { ...area, top: place },
      ];
  return [...divideArea(one, before), ...divideArea(other, after)];
}

/** How many of the first components weigh about half of all. */
function firstHalf(webs: readonly Web[]): number {
  const half = weightOf(webs) / 2;
  let count = 1;
  while (count < webs.length - 1 && weightOf(webs.slice(0, count + 1)) <= half) count++;
  return count;
}

function weightOf(webs: readonly Web[]): number {
  return webs.reduce(
    (sum, { spots }) =>
      sum + spots.reduce((part, { claim }) => part + claim.side * (claim.up + claim.down), 0),
    0,
  );
}

function widthOf({ spots }: Web): number {
  return Math.max(...spots.map(({ claim }) => 2 * claim.side));
}

/** Room for two of its spots, one below the other. */
function heightOf({ spots }: Web): number {
  return 2 * Math.max(...spots.map(({ claim }) => claim.up + claim.down));
}
