import { layOut } from '../../src/picture/lay-out.ts';
import { compareText } from './order-text.ts';
import type { World } from './rows.ts';
import { inOrder } from './world.ts';

/** What `Query.graph` takes; one of `around` and `story` is given. */
export interface GraphArguments {
  readonly around?: readonly string[] | null;
  readonly story?: string | null;
  readonly depth: number;
  readonly types?: readonly string[] | null;
  readonly first: number;
}

const RELATIONS_FOR_A_NODE = 5;

/** The entities around some, or of a story, nearest first, and the relations between them. */
export function graphOf(world: World, { around, story, depth, types, first }: GraphArguments) {
  const isInside = ({ stories }: { readonly stories: readonly string[] }) =>
    typeof story !== 'string' || stories.includes(story);
  const followed = world.relations.filter((row) => isInside(row) && (!types || types.includes(row.type)));
  const middle = world.entities.filter((row) => isInside(row) && (!around || around.includes(row.id)));
  const distances = new Map(middle.map(({ id }) => [id, 0]));
  // A story alone is there as a whole; going on from it finds nothing more.
  for (let distance = 1; distance <= depth; distance++) {
    const known = new Set(distances.keys());
    for (const { from, to } of followed) {
      if (known.has(from) && !known.has(to)) distances.set(to, distance);
      if (known.has(to) && !known.has(from)) distances.set(from, distance);
    }
  }
  const degreeOf = (id: string) => world.relations.filter(({ from, to }) => from === id || to === id).length;
  const found = [...distances]
    .map(([id, distance]) => ({ id, distance, degree: degreeOf(id) }))
    .sort(
      (one, other) =>
        one.distance - other.distance || other.degree - one.degree || compareText(one.id, other.id),
    );
  const kept = found.slice(0, first);
  const isShown = ({ from, to }: { readonly from: string; readonly to: string }) =>
    kept.some(({ id }) => id === from) && kept.some(({ id }) => id === to);
  const between = inOrder(followed.filter(isShown), 'READING');
  const relations = between.slice(0, RELATIONS_FOR_A_NODE * first);
  const places = layOut(
    kept.map(({ id }) => ({ id, name: world.byId.get(id)?.name ?? '' })),
    world.relations.filter(isShown),
  );
  return {
    nodes: kept.map(({ id, degree }) => ({ entity: world.byId.get(id), degree, ...places.get(id) })),
    relations,
    truncated: found.length > kept.length || between.length > relations.length,
  };
}
