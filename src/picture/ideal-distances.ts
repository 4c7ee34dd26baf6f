import type { Line, Spot, Web } from './spot.ts';

/** Two spots and how far apart they should be, in lengths of a plain line. */
export interface Distance {
  readonly a: Spot;
  readonly b: Spot;
  readonly length: number;
}

/** How much longer a line is for each neighbour that its ends do not share, and how much at most. */
const STRETCH = { each: 0.07, most: 0.9 };

/** Gives the length of the shortest way between every two spots of a connected web. */
export function idealDistances({ spots, lines }: Web): readonly Distance[] {
  const places = new Map(spots.map((spot, index) => [spot, index]));
  const rows = spots.map((spot) => spots.map((other) => (spot === other ? 0 : Number.POSITIVE_INFINITY)));
  for (const line of lines) {
    const [a, b] = [places.get(line.a) ?? 0, places.get(line.b) ?? 0];
    const length = idealLength(line);
    (rows[a] as number[])[b] = length;
    (rows[b] as number[])[a] = length;
  }
  shorten(rows);
  return spots.flatMap((a, index) =>
    spots.slice(index + 1).map((b, further) => ({
      a,
      b,
      length: rows[index]?.[index + 1 + further] ?? Number.POSITIVE_INFINITY,
    })),
  );
}

/** A line between two hubs is longer, so that what hangs on each has room around it. */
function idealLength({ a, b }: Line): number {
  const shared = a.neighbours.filter((one) => b.neighbours.includes(one)).length;
  const unshared = a.neighbours.length + b.neighbours.length - 2 - 2 * shared;
  return 1 + Math.min(unshared * STRETCH.each, STRETCH.most);
}

/** Lets every way go through every spot (Floyd and Warshall). */
function shorten(rows: readonly number[][]): void {
  rows.forEach((through, middle) => {
    for (const row of rows) {
      const first = row[middle] ?? Number.POSITIVE_INFINITY;
      if (first === Number.POSITIVE_INFINITY) continue;
      for (let end = 0; end < row.length; end++) {
        const length = first + (through[end] as number);
        if (length < (row[end] as number)) row[end] = length;
      }
    }
  });
}
