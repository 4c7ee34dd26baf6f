import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetHalfway, type Step } from '../../src/engine/embedded/meet-halfway.ts';
import { pathsInOrder } from '../../src/engine/embedded/paths-in-order.ts';
import type { ShortestPath } from '../../src/engine/port.ts';

/** Relationships as pairs of nodes; its place in the list is a relationship's number. */
type Edges = readonly (readonly [number, number])[];

// Numbers are in another order than names, as they are in an engine.
const ids = { node: (n: number) => `n${(n * 7) % 11}`, relationship: (e: number) => `r${(e * 13) % 37}` };

function stepsOf(edges: Edges): (node: number) => Step[] {
  return (node) =>
    edges.flatMap(([a, b], edge): Step[] => {
      if (a === node) return [[b, edge]];
      return b === node ? [[a, edge]] : [];
    });
}

function found(edges: Edges, from: number, to: number, maxHops: number): readonly ShortestPath[] {
  const onward = meetHalfway(from, to, maxHops, stepsOf(edges));
  return onward === null ? [] : [...pathsInOrder(from, to, onward, ids)];
}

/** Walks every path without a node twice and keeps the shortest ones. */
function expected(edges: Edges, from: number, to: number, maxHops: number): readonly ShortestPath[] {
  const all: { nodes: number[]; taken: number[] }[] = [];
  const walk = (nodes: number[], taken: number[]): void => {
    const last = nodes.at(-1) ?? from;
    if (last === to) all.push({ nodes, taken });
    else if (taken.length < maxHops) {
      for (const [far, edge] of stepsOf(edges)(last)) {
        if (!nodes.includes(far)) walk([...nodes, far], [...taken, edge]);
      }
    }
  };
  walk([from], []);
  const least = Math.min(...all.map(({ taken }) => taken.length));
  return all
    .filter(({ taken }) => taken.length === least)
    .map(({ nodes, taken }) => ({
      entities: nodes.map(ids.node),
      relationships: taken.map(ids.relationship),
    }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ entities, relationships }: ShortestPath): string {
  return [...entities, ...relationships].join(' ');
}

describe('meetHalfway() and pathsInOrder()', () => {
  it('find what walking every path finds, in order', () => {
    const node = fc.integer({ min: 0, max: 7 });
    const edges = fc.array(fc.tuple(node, node), { maxLength: 16 });
    const ends = fc.tuple(node, node).filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(edges, ends, fc.integer({ min: 0, max: 6 }), (drawn, [from, to], maxHops) => {
        expect(found(drawn, from, to, maxHops)).toEqual(expected(drawn, from, to, maxHops));
      }),
      { numRuns: 2000 },
    );
  });

  it('never look at the relationships of a hub between the ends', () => {
    const hub = 1_000_000;
    const looked: number[] = [];
    const steps = (node: number): Step[] => {
      looked.push(node);
      return [[hub, node]];
    };
    expect(meetHalfway(1, 2, 6, steps)).not.toBeNull();
    expect(looked).toEqual([1, 2]);
  });

  it('work out no more paths than are asked for', () => {
    const levels = 6;
    const parallels = 50;
    const edges = Array.from({ length: levels * parallels }, (_, edge): [number, number] => [
      Math.floor(edge / parallels),
      Math.floor(edge / parallels) + 1,
    ]);
    const onward = meetHalfway(0, levels, levels, stepsOf(edges)) ?? expect.fail('no path');
    const paths = pathsInOrder(0, levels, onward, {
      node: (n) => `n${n}`,
      relationship: (e) => `r${String(e).padStart(3, '0')}`,
    });
    const firsts = Array.from(
      { length: levels },
      (_, level) => `r${String(level * parallels).padStart(3, '0')}`,
    );
    expect(paths.next().value).toMatchObject({ relationships: firsts });
    expect(paths.next().value).toMatchObject({ relationships: [...firsts.slice(0, -1), 'r251'] });
  });
});
