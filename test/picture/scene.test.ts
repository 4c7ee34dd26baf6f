import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../../src/picture/box-of.ts';
import { layOut } from '../../src/picture/lay-out.ts';
import { type Curve, distance, pointAt } from '../../src/picture/scene/curve.ts';
import { makeScene } from '../../src/picture/scene/make-scene.ts';
import { rimDistance } from '../../src/picture/scene/rim-distance.ts';
import type { Scene } from '../../src/picture/scene/scene.ts';
import type { Family, View } from '../../src/picture/scene/view.ts';
import { neighbourhood } from './seed-picture.ts';
import { readSeedView, viewOf } from './seed-view.ts';

const seed = await readSeedView();
const LONG = { timeout: 60_000 };
const FAMILIES: readonly Family[] = ['body', 'claim', 'company', 'event', 'person', 'source', 'sum'];
const CENTRES = ['gov:hhs', 'org:usps', 'org:amazon', 'person:donald-trump'];

function sceneOf(view: View): Scene {
  return makeScene(view, layOut(view.nodes, view.relations));
}

function around(id: string, depth: number): View {
  const { nodes } = neighbourhood({ nodes: seed.nodes, links: seed.relations }, id, depth);
  return viewOf(seed, new Set(nodes.map((node) => node.id)));
}

/** Two nodes of given families, far apart, with so many relations, every other one the other way round. */
function pair(families: readonly [Family, Family], count: number): Scene {
  const [one, other] = families;
  const view: View = {
    nodes: [
      { id: 'a', name: 'One', family: one },
      { id: 'b', name: 'Other', family: other },
    ],
    relations: Array.from({ length: count }, (_, index) => ({
      id: `r${index}`,
      from: index % 2 === 0 ? 'a' : 'b',
      to: index % 2 === 0 ? 'b' : 'a',
      label: `says ${index}`,
    })),
  };
  const places = new Map([
    ['a', { x: 0.25, y: 0.4 }],
    ['b', { x: 0.6, y: 0.55 }],
  ]);
  return makeScene(view, places);
}

/** Some of the seed's nodes and relations, with relations of our own between any of them, so that many are parallel. */
const parts = fc
  .subarray([...seed.nodes], { minLength: 2, maxLength: 30 })
  .chain((nodes) => {
    const id = fc.constantFrom(...nodes.map((node) => node.id));
    const label = fc.constantFrom('led', 'was affected by', 'played down the severity of');
    const more = fc.array(fc.record({ from: id, to: id, label, isDenied: fc.boolean() }), { maxLength: 20 });
    return fc.record({ nodes: fc.constant(nodes), more });
  })
  .map(({ nodes, more }): View => {
    const view = viewOf(seed, new Set(nodes.map(({ id }) => id)));
    const own = more.map((relation, index) => ({ ...relation, id: `own-${index}` }));
    return { ...view, relations: [...view.relations, ...own] };
  });

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Says in words which labels lie on something, or off their own curve. */
function faultsOf({ nodes, links }: Scene): readonly string[] {
  const labelled = links.flatMap(({ id, curve, pill }) => (pill ? [{ id, curve, pill }] : []));
  return labelled.flatMap(({ id, curve, pill }, index) => [
    ...nodes
      .filter(({ nameBox }) => overlap(pill, nameBox))
      .map((node) => `${id} lies on the name of ${node.id}`),
    ...nodes.filter(({ glyphBox }) => overlap(pill, glyphBox)).map((node) => `${id} lies on ${node.id}`),
    ...labelled
      .slice(index + 1)
      .filter((other) => overlap(pill, other.pill))
      .map((other) => `${id} lies on the label of ${other.id}`),
    ...(distanceToCurve(curve, pill) < 3 ? [] : [`${id} is off its curve`]),
  ]);
}

function distanceToCurve(curve: Curve, { x, y, width, height }: Rectangle): number {
  const middle = { x: x + width / 2, y: y + height / 2 };
  return Math.min(...Array.from({ length: 401 }, (_, step) => distance(pointAt(curve, step / 400), middle)));
}

describe('makeScene()', () => {
  it('places most labels of the seed story, none on anything', () => {
    const scene = sceneOf(seed);
    const labelled = scene.links.length - scene.unlabelled;
    console.log(`labels of the seed story: ${labelled} of ${scene.links.length}`);
    expect(scene.links.length).toBe(seed.relations.length);
    expect(labelled).toBe(scene.links.filter(({ pill }) => pill).length);
    expect(labelled).toBeGreaterThanOrEqual(0.6 * scene.links.length);
    expect(faultsOf(scene)).toEqual([]);
  });

  it.each(CENTRES.flatMap((id) => [1, 2].map((depth) => [id, depth] as const)))(
    'keeps the labels free around %s to depth %i',
    (id, depth) => {
      const scene = sceneOf(around(id, depth));
      expect(scene.links.length).toBeGreaterThan(1);
      expect(scene.unlabelled).toBeLessThan(0.4 * scene.links.length);
      expect(faultsOf(scene)).toEqual([]);
    },
  );

  it('keeps the labels free in any part of the story, whatever else joins its nodes', LONG, () => {
    fc.assert(
      fc.property(parts, (view) => {
        expect(faultsOf(sceneOf(view))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(FAMILIES)('ends the links of a %s at its rim', (family) => {
    for (const other of FAMILIES) {
      const { nodes, links } = pair([family, other], 5);
      for (const { from, to, curve } of links) {
        const [start, end] = [from, to].map((id) => nodes.find((node) => node.id === id));
        if (!start || !end) throw new Error('a link leads nowhere');
        expect(rimDistance(start, curve.start)).toBeCloseTo(2, 1);
        expect(rimDistance(end, curve.end)).toBeCloseTo(2, 1);
        const inside = Array.from({ length: 99 }, (_, step) => pointAt(curve, (step + 1) / 100));
        expect(
          inside.filter((point) => rimDistance(start, point) < 1.9 || rimDistance(end, point) < 1.9),
        ).toEqual([]);
      }
    }
  });

  it('points the arrow head into the node that the link leads to', () => {
    for (const { to, curve, direction } of pair(['person', 'sum'], 4).links) {
      expect(direction.x * direction.x + direction.y * direction.y).toBeCloseTo(1);
      expect(Math.sign(direction.x)).toBe(to === 'b' ? 1 : -1);
      const ahead = { x: curve.end.x + 4 * direction.x, y: curve.end.y + 4 * direction.y };
      const node = pair(['person', 'sum'], 4).nodes.find(({ id }) => id === to);
      if (!node) throw new Error('a link leads nowhere');
      expect(rimDistance(node, ahead)).toBeLessThan(0);
    }
  });

  it.each([2, 3, 4, 7, 12])('fans %i parallel links so that none lies on another', (count) => {
    const middles = pair(['body', 'company'], count).links.map(({ curve }) => pointAt(curve, 0.5));
    const apart = middles.flatMap((one, index) =>
      middles.slice(index + 1).map((other) => distance(one, other)),
    );
    expect(middles.length).toBe(count);
    expect(Math.min(...apart)).toBeGreaterThan(15);
  });

  it('fans parallel links evenly', () => {
    const [one, two, three] = pair(['body', 'body'], 3).links.map(({ curve }) => pointAt(curve, 0.5));
    if (!one || !two || !three) throw new Error('links are missing');
    expect(distance(one, two)).toBeCloseTo(distance(two, three), 0);
  });

  it('gives no two links of a picture the same curve', LONG, () => {
    fc.assert(
      fc.property(parts, (view) => {
        const curves = sceneOf(view)
          .links.map(({ curve }) => curve)
          .filter(({ start, end }) => distance(start, end) > 1);
        const keys = curves.map(({ start, control, end }) =>
          JSON.stringify([
            [start, end].map(({ x, y }) => [Math.round(x), Math.round(y)]).sort(),
            Math.round(control.x),
            Math.round(control.y),
          ]),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same scene whatever the order', LONG, () => {
    const places = layOut(seed.nodes, seed.relations);
    const scene = makeScene(seed, places);
    const shuffled = fc.record({
      nodes: fc.shuffledSubarray([...seed.nodes], { minLength: seed.nodes.length }),
      relations: fc.shuffledSubarray([...seed.relations], { minLength: seed.relations.length }),
      places: fc.shuffledSubarray([...places], { minLength: places.size }),
    });
    fc.assert(
      fc.property(shuffled, (view) => {
        expect(makeScene(view, new Map(view.places))).toEqual(scene);
        expect(JSON.stringify(makeScene(view, new Map(view.places)))).toBe(JSON.stringify(scene));
      }),
      { numRuns: 10 },
    );
  });

  it('takes an id once, whichever comes first', () => {
    const nodes = [
      { id: 'a', name: 'Beta', family: 'person' as const },
      { id: 'a', name: 'Alpha', family: 'body' as const },
      { id: 'b', name: 'Gamma', family: 'event' as const },
    ];
    const relations = ['led', 'cut'].map((label) => ({ id: 'r', from: 'a', to: 'b', label }));
    const one = sceneOf({ nodes, relations });
    expect(one.nodes.length).toBe(2);
    expect(one.links.length).toBe(1);
    expect(sceneOf({ nodes: nodes.toReversed(), relations: relations.toReversed() })).toEqual(one);
  });

  it('leaves out and counts what joins no two nodes with places', () => {
    const view = around('org:amazon', 1);
    const scene = makeScene(
      {
        nodes: [...view.nodes, { id: 'org:lost', name: 'Lost', family: 'company' }],
        relations: [
          ...view.relations,
          { id: 'x1', from: 'org:amazon', to: 'org:amazon', label: 'is' },
          { id: 'x2', from: 'org:amazon', to: 'org:lost', label: 'lost' },
          { id: 'x3', from: 'org:unknown', to: 'org:amazon', label: 'knows' },
        ],
      },
      layOut(view.nodes, view.relations),
    );
    expect(scene.nodes.map(({ id }) => id)).not.toContain('org:lost');
    expect(scene.undrawn).toBe(3);
    expect(scene.links).toEqual(sceneOf(view).links);
  });

  it('says how much more there is to a node', () => {
    const view = around('org:amazon', 1);
    const nodes = view.nodes.map((node) => ({ ...node, degree: 9 }));
    const amazon = sceneOf({ ...view, nodes }).nodes.find(({ id }) => id === 'org:amazon');
    expect(amazon).toMatchObject({ neighbours: 2, more: 5, shape: 'square', family: 'company' });
    expect(sceneOf(view).nodes.map(({ more }) => more)).toEqual(view.nodes.map(() => 0));
  });

  it('holds everything in its box, and names and labels inside the frame', () => {
    for (const view of [seed, ...CENTRES.map((id) => around(id, 2))]) {
      const { nodes, links, box } = sceneOf(view);
      const inside = ({ x, y, width, height }: Rectangle) =>
        x >= box.x &&
        y >= box.y &&
        x + width <= box.x + box.width + 1e-9 &&
        y + height <= box.y + box.height + 1e-9;
      const all = [
        ...nodes.flatMap(({ glyphBox, nameBox }) => [glyphBox, nameBox]),
        ...links.flatMap(({ pill }) => pill ?? []),
      ];
      expect(all.filter((one) => !inside(one))).toEqual([]);
      expect(
        Math.min(box.x, box.y, 1200 - box.x - box.width, 800 - box.y - box.height),
      ).toBeGreaterThanOrEqual(0);
    }
  });

  it('tells denied from hedged, and gives a struck label its place before a shorter one', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, family: 'person' as const }));
    const places = new Map([
      ['a', { x: 0.4, y: 0.5 }],
      ['b', { x: 0.52, y: 0.5 }],
      ['c', { x: 0.46, y: 0.42 }],
      ['d', { x: 0.46, y: 0.58 }],
    ]);
    const labelled = (denied: string) =>
      makeScene(
        {
          nodes,
          relations: [
            { id: 'long', from: 'a', to: 'b', label: 'warned against', isHedged: true },
            { id: 'short', from: 'c', to: 'd', label: 'told all of', isHedged: true },
          ].map((relation) => ({ ...relation, isDenied: relation.id === denied })),
        },
        places,
      ).links.map(({ id, standing, pill }) => [id, standing, pill !== undefined]);
    expect(labelled('none')).toEqual([
      ['long', 'hedged', false],
      ['short', 'hedged', true],
    ]);
    expect(labelled('long')).toContainEqual(['long', 'denied', true]);
  });

  it('draws two nodes in one place, and nothing at all', () => {
    const nodes = ['a', 'b'].map((id) => ({ id, name: id, family: 'person' as const }));
    const relations = [{ id: 'r', from: 'a', to: 'b', label: 'meets' }];
    const scene = makeScene({ nodes, relations }, new Map(nodes.map(({ id }) => [id, { x: 0.5, y: 0.5 }])));
    expect(JSON.stringify(scene)).not.toMatch(/null/);
    expect(scene.unlabelled).toBe(1);
    expect(makeScene({ nodes: [], relations: [] }, new Map()).box).toEqual({
      x: 0,
      y: 0,
      width: 1200,
      height: 800,
    });
  });
});
