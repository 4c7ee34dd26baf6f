import type { Rectangle } from '../box-of.ts';
import { FRAME } from '../frame.ts';
import type { Place } from '../lay-out.ts';
import { bendBundles } from './bend-bundles.ts';
import { bundleRelations } from './bundle-relations.ts';
import { byId } from './by-id.ts';
import { type Curve, unit } from './curve.ts';
import { makeNodes } from './make-nodes.ts';
import { placeLabels } from './place-labels.ts';
import { polylineOf } from './polyline.ts';
import { cornersOf, hullOf } from './rectangles.ts';
import type { Scene, SceneLink, SceneNode, Standing, Tone } from './scene.ts';
import type { View, ViewRelation } from './view.ts';

/**
 * Makes what is drawn of a view whose nodes have places, such as those that `layOut` gives.
 *
 * It depends on nothing but the set of nodes, the set of relations and the places. Nodes without a place are left out
 * with their relations.
 */
export function makeScene(view: View, places: ReadonlyMap<string, Place>): Scene {
  const sorted = { nodes: byId(view.nodes), relations: byId(view.relations) };
  const nodes = makeNodes(sorted, places);
  const links = makeLinks(nodes, sorted.relations);
  return {
    title: view.title ?? `${count(nodes.length, 'thing')} and ${count(links.length, 'relation')}`,
    nodes,
    links,
    unlabelled: links.filter(({ pill }) => !pill).length,
    undrawn: sorted.relations.length - links.length,
    box: boxOfAll(nodes, links),
  };
}

function makeLinks(nodes: readonly SceneNode[], relations: readonly ViewRelation[]): readonly SceneLink[] {
  const bundles = bundleRelations(nodes, relations);
  const curves = bendBundles(bundles, nodes);
  const links = bundles.flatMap(({ a, b, relations: parallel }, bundle) =>
    parallel.map((relation, index) =>
      makeLink(
        relation,
        curves[bundle]?.[index] as Curve,
        toneOf([a, b]),
        relation.from === a.id ? [a, b] : [b, a],
      ),
    ),
  );
  const pills = placeLabels(links, nodes);
  return byId(links).map((link) => {
    const pill = pills.get(link.id);
    return pill ? { ...link, pill } : link;
  });
}

function makeLink(
  { id, from, to, label, isDenied, isHedged }: ViewRelation,
  curve: Curve,
  tone: Tone,
  [start, end]: readonly [SceneNode, SceneNode],
): SceneLink {
  const standing: Standing = isDenied ? 'denied' : isHedged ? 'hedged' : 'plain';
  const isPoint = curve.start.x === curve.end.x && curve.start.y === curve.end.y;
  const direction = isPoint ? unit(start, end) : unit(curve.control, curve.end);
  return { id, from, to, label, standing, tone, curve, direction };
}

function toneOf(ends: readonly SceneNode[]): Tone {
  for (const family of ['sum', 'claim', 'event'] as const) {
    if (ends.some((end) => end.family === family)) return family;
  }
  return 'relation';
}

function boxOfAll(nodes: readonly SceneNode[], links: readonly SceneLink[]): Rectangle {
  if (nodes.length === 0) return { x: 0, y: 0, width: FRAME.width, height: FRAME.height };
  return hullOf([
    ...nodes.flatMap(({ glyphBox, nameBox }) => [...cornersOf(glyphBox), ...cornersOf(nameBox)]),
    ...links.flatMap(({ curve, pill }) => [...polylineOf(curve).points, ...(pill ? cornersOf(pill) : [])]),
  ]);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
