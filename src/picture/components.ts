import type { Spot, Web } from './spot.ts';

/** Gives the parts of a web that hang together, the largest first. */
export function components(web: Web): readonly Web[] {
  const seen = new Set<Spot>();
  const parts: Web[] = [];
  for (const spot of web.spots) {
    if (seen.has(spot)) continue;
    const part = reachedFrom(spot);
    for (const one of part) seen.add(one);
    parts.push({
      spots: web.spots.filter((one) => part.has(one)),
      lines: web.lines.filter(({ a }) => part.has(a)),
    });
  }
  return parts.sort((one, other) => other.spots.length - one.spots.length);
}

function reachedFrom(spot: Spot): ReadonlySet<Spot> {
  const reached = new Set([spot]);
  for (const one of reached) for (const next of one.neighbours) reached.add(next);
  return reached;
}
