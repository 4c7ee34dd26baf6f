import type { ShortestPath } from '../port.ts';
import type { Onward } from './meet-halfway.ts';

/** Gives the ids of nodes and relationships that the engine numbers. */
export interface Ids {
  node(number: number): string;
  relationship(number: number): string;
}

/** A name with what it stands for, to be sorted by. */
interface Named<Value> {
  readonly id: string;
  readonly value: Value;
}

/**
 * Gives the paths of a web of shortest ways one after the other, sorted by the ids of their entities, then
 * of their relationships, by code point; nothing is worked out before it is asked for.
 *
 * @param onward where nodes lead on to, every way ending at `to`
 */
export function* pathsInOrder(
  from: number,
  to: number,
  onward: Onward,
  ids: Ids,
): Generator<ShortestPath, void, undefined> {
  const sorted = new Map<number, readonly Named<readonly [number, readonly number[]]>[]>();
  const following = (node: number) => {
    const known = sorted.get(node);
    if (known) return known;
    const ways = named([...(onward.get(node) ?? [])], ([far]) => ids.node(far));
    sorted.set(node, ways);
    return ways;
  };
  const parallels = (edges: readonly number[]) => named(edges, ids.relationship).map(({ id }) => id);

  function* walk(
    node: number,
    entities: readonly string[],
    hops: readonly (readonly number[])[],
  ): Generator<ShortestPath, void, undefined> {
    if (node === to) {
      for (const relationships of oneOfEach(hops.map(parallels))) yield { entities, relationships };
      return;
    }
    for (const { id, value } of following(node)) {
      yield* walk(value[0], [...entities, id], [...hops, value[1]]);
    }
  }
  yield* walk(from, [ids.node(from)], []);
}

/** Gives every choice of one item from each list, the last list changing fastest. */
function* oneOfEach(lists: readonly (readonly string[])[]): Generator<readonly string[], void, undefined> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const item of first) for (const others of oneOfEach(rest)) yield [item, ...others];
}

function named<Value>(values: readonly Value[], idOf: (value: Value) => string): readonly Named<Value>[] {
  return values
    .map((value) => {
      const id = idOf(value);
      return { id, value, key: id.replace(/[\ud800-\uffff]/g, inCodePointOrder) };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Swaps the halves of surrogate pairs with what lies above them, as JavaScript compares them one by one. */
function inCodePointOrder(unit: string): string {
  const code = unit.charCodeAt(0);
  return String.fromCharCode(code < 0xe000 ? code + 0x2000 : code - 0x800);
}
