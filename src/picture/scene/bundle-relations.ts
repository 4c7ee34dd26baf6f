import type { SceneNode } from './scene.ts';
import type { ViewRelation } from './view.ts';

/** All relations between two nodes, in either direction; `a` has the lesser id. */
export interface Bundle {
  readonly a: SceneNode;
  readonly b: SceneNode;
  readonly relations: readonly ViewRelation[];
}

/** Gathers relations by the pair of nodes that they join; leaves out those that do not join two nodes of the picture. */
export function bundleRelations(
  nodes: readonly SceneNode[],
  relations: readonly ViewRelation[],
): readonly Bundle[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const bundles = new Map<string, { a: SceneNode; b: SceneNode; relations: ViewRelation[] }>();
  for (const relation of relations) {
    const ends = [byId.get(relation.from), byId.get(relation.to)];
    const [a, b] = relation.from < relation.to ? ends : ends.reverse();
    if (!a || !b || a === b) continue;
    const key = JSON.stringify([a.id, b.id]);
    const bundle = bundles.get(key);
    if (bundle) bundle.relations.push(relation);
    else bundles.set(key, { a, b, relations: [relation] });
  }
  return [...bundles.values()];
}
