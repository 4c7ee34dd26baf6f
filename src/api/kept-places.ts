import { createHash } from 'node:crypto';
import type { LayOut } from '../compile/lay-out.ts';

const KEPT = 100;

/**
 * Keeps the places of the pictures that were asked for last: laying out a large one takes as long as
 * hundreds of ordinary answers, and the same nodes always stand in the same places.
 */
export function keepPlaces(layOut: LayOut): LayOut {
  const kept = new Map<string, ReturnType<LayOut>>();
  return (nodes, links) => {
    const key = keyOf(nodes, links);
    const places = kept.get(key) ?? layOut(nodes, links);
    kept.delete(key);
    kept.set(key, places);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '');
    return places;
  };
}

/** The same for the same nodes and lines, in whatever order they come. */
function keyOf(nodes: Parameters<LayOut>[0], links: Parameters<LayOut>[1]): string {
  const names = nodes.map(({ id, name }) => `${id}\n${name}`).sort();
  const ends = links.map(({ from, to }) => `${from}\n${to}`).sort();
  return createHash('sha256')
    .update(JSON.stringify([names, ends]))
    .digest('base64');
}
