import { compareText } from './order-text.ts';
import type { RelationRow, Row, World } from './rows.ts';

/** What `Query.paths` takes. */
export interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly string[] | null;
  readonly maxHops: number;
  readonly first: number;
}

interface Steps {
  readonly entities: readonly string[];
  readonly relations: readonly RelationRow[];
}

/** All shortest paths, hop by hop from the start; what was reached before is not entered again. */
export function pathsOf(world: World, { from, to, types, maxHops, first }: PathArguments) {
  const isEntity = (id: string) => world.entities.some((entity) => entity.id === id);
  if (!isEntity(from) || !isEntity(to)) return [];
  const followed = world.relations.filter(({ type }) => !types || types.includes(type));
  const reached = new Set([from]);
  let ways: readonly Steps[] = [{ entities: [from], relations: [] }];
  for (let hop = 0; hop < maxHops && !reached.has(to); hop++) {
    ways = ways.flatMap((way) => onwards(way, followed)).filter((way) => !reached.has(endOf(way)));
    for (const way of ways) reached.add(endOf(way));
  }
  const found = ways.filter((way) => endOf(way) === to).sort(compareSteps);
  const row = (id: string): Row | undefined => world.byId.get(id);
  return found.slice(0, first).map(({ entities, relations }) => ({
    length: relations.length,
    entities: entities.map(row),
    relations,
  }));
}

function onwards({ entities, relations }: Steps, followed: readonly RelationRow[]): Steps[] {
  const end = entities.at(-1);
  return followed
    .filter(({ from, to }) => from === end || to === end)
    .map((relation) => ({
      entities: [...entities, relation.from === end ? relation.to : relation.from],
      relations: [...relations, relation],
    }));
}

function endOf({ entities }: Steps): string {
  return entities.at(-1) ?? '';
}

/** Entity by entity, then relation by relation. */
function compareSteps(one: Steps, other: Steps): number {
  const idsOf = ({ entities, relations }: Steps) => [...entities, ...relations.map(({ id }) => id)];
  const others = idsOf(other);
  const differences = idsOf(one).map((id, at) => compareText(id, others[at] ?? ''));
  return differences.find((difference) => difference !== 0) ?? 0;
}
