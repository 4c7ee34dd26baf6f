import { expect } from 'vitest';
import type { GraphEngine, PathSearch, ShortestPath } from '../../../src/engine/port.ts';
import { put } from '../ask.ts';
import type { Promised } from '../conformance.ts';

/**
 * Draws entities of one promise from lines such as `a PAID r1 b`; ids begin with the promise's own, which
 * `paths` puts before them and takes from them again.
 */
async function draw(engine: GraphEngine, promise: string, lines: readonly string[]): Promise<void> {
  const id = (name: string) => `${promise}:${name}`;
  const links = lines.map((line) => line.split(' ') as [string, string, string, string]);
  const ids = [...new Set(links.flatMap(([from, , , to]) => [id(from), id(to)]))];
  await engine.write(async (run) => {
    await run({ cypher: 'UNWIND $ids AS id CREATE (:Entity {id: id})', params: { ids } });
    for (const [from, type, relationship, to] of links) {
      await run({
        cypher: `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) CREATE (a)-[:${type} {id: $id}]->(b)`,
        params: { from: id(from), to: id(to), id: relationship },
      });
    }
  });
}

/** Gives each path as text: `a r1 b r2 c`. */
async function paths(
  engine: GraphEngine,
  promise: string,
  ends: string,
  options: Partial<PathSearch> = {},
): Promise<readonly string[]> {
  const [from = '', to = ''] = ends.split(' ').map((name) => `${promise}:${name}`);
  const search = { from, to, types: ['PAID', 'KNOWS'], maxHops: 4, limit: 10, ...options };
  const found = await engine.shortestPaths(search);
  return found.map((path) => textOf(path).replaceAll(`${promise}:`, ''));
}

function textOf({ entities, relationships }: ShortestPath): string {
  expect(entities).toHaveLength(relationships.length + 1);
  return entities.flatMap((id, at) => (at === 0 ? [id] : [relationships[at - 1], id])).join(' ');
}

/** What `shortestPaths` finds. */
export const pathPromises: readonly Promised[] = [
  {
    id: 'E57',
    says: 'shortestPaths gives one path of length 0 for same ends, none for an unknown id, whatever the types',
    async hold(engine) {
      await draw(engine, 'E57', ['a PAID r1 b', 'b PAID r2 a', 'a PAID r3 a']);
      for (const options of [{}, { types: [] }, { maxHops: 0 }, { types: ['OWNS'] }]) {
        expect(await paths(engine, 'E57', 'a a', options)).toEqual(['a']);
        expect(await paths(engine, 'E57', 'zz zz', options)).toEqual([]);
        expect(await paths(engine, 'E57', 'a zz', options)).toEqual([]);
        expect(await paths(engine, 'E57', 'zz a', options)).toEqual([]);
      }
      await put(engine, "CREATE (:E57 {id: 'E57:c'})");
      expect(await paths(engine, 'E57', 'c c')).toEqual([]);
      expect(await paths(engine, 'E57', 'a a', { limit: 0 })).toEqual([]);
    },
  },
  {
    id: 'E58',
    says: 'shortestPaths follows relationships either way and passes by loops',
    async hold(engine) {
      await draw(engine, 'E58', ['a PAID r1 b', 'c PAID r2 b', 'c KNOWS r3 d', 'b PAID r4 b', 'a PAID r5 a']);
      expect(await paths(engine, 'E58', 'a d')).toEqual(['a r1 b r2 c r3 d']);
      expect(await paths(engine, 'E58', 'd a')).toEqual(['d r3 c r2 b r1 a']);
    },
  },
  {
    id: 'E59',
    says: 'shortestPaths counts parallel relationships as different paths, sorted by their ids',
    async hold(engine) {
      await draw(engine, 'E59', [
        'a PAID p2 b',
        'b KNOWS p1 a',
        'a KNOWS p10 b',
        'b PAID q2 c',
        'c PAID q1 b',
      ]);
      const all = ['p1', 'p10', 'p2'].flatMap((p) => ['q1', 'q2'].map((q) => `a ${p} b ${q} c`));
      expect(await paths(engine, 'E59', 'a c')).toEqual(all);
      expect(await paths(engine, 'E59', 'a c', { limit: 4 })).toEqual(all.slice(0, 4));
    },
  },
  {
    id: 'E60',
    says: 'shortestPaths sorts by the ids of entities before those of relationships, by code point',
    async hold(engine) {
      await draw(engine, 'E60', [
        'a PAID r9 b',
        'b PAID r1 z',
        'a PAID r1 \uFF5E',
        '\uFF5E PAID r5 z',
        'a PAID r2 😀',
        '😀 PAID r3 z',
        'a PAID r0 é',
        'é PAID r4 z',
        'a KNOWS r8 b',
        'a PAID r7 B',
        'B PAID r6 z',
      ]);
      const all = [
        'a r7 B r6 z',
        'a r8 b r1 z',
        'a r9 b r1 z',
        'a r0 é r4 z',
        'a r1 \uFF5E r5 z',
        'a r2 😀 r3 z',
      ];
      expect(await paths(engine, 'E60', 'a z')).toEqual(all);
      expect(await paths(engine, 'E60', 'a z', { limit: 2 })).toEqual(all.slice(0, 2));
    },
  },
  {
    id: 'E61',
    says: 'shortestPaths gives only paths of the least length, and none longer than maxHops',
    async hold(engine) {
      await draw(engine, 'E61', ['a PAID r1 b', 'b PAID r2 c', 'c PAID r3 d', 'a PAID r4 x', 'x PAID r5 c']);
      expect(await paths(engine, 'E61', 'a c')).toEqual(['a r1 b r2 c', 'a r4 x r5 c']);
      expect(await paths(engine, 'E61', 'a d', { maxHops: 3 })).toHaveLength(2);
      for (const maxHops of [2, 1, 0]) expect(await paths(engine, 'E61', 'a d', { maxHops })).toEqual([]);
      expect(await paths(engine, 'E61', 'a b', { maxHops: 6 })).toEqual(['a r1 b']);
    },
  },
  {
    id: 'E62',
    says: 'shortestPaths follows the types that are given and no others; none follows none',
    async hold(engine) {
      await draw(engine, 'E62', ['a OWNS r1 c', 'a PAID r2 b', 'b PAID r3 c', 'b KNOWS r4 c']);
      expect(await paths(engine, 'E62', 'a c')).toEqual(['a r2 b r3 c', 'a r2 b r4 c']);
      expect(await paths(engine, 'E62', 'a c', { types: ['PAID'] })).toEqual(['a r2 b r3 c']);
      expect(await paths(engine, 'E62', 'a c', { types: ['OWNS', 'E62_NEVER'] })).toEqual(['a r1 c']);
      expect(await paths(engine, 'E62', 'a c', { types: ['KNOWS'] })).toEqual([]);
      expect(await paths(engine, 'E62', 'a c', { types: [] })).toEqual([]);
    },
  },
  {
    id: 'E63',
    says: 'shortestPaths refuses what is no type and no number, which would become part of a statement',
    async hold(engine) {
      for (const [options, place] of [
        [{ types: ['PAID', 'X]-() DETACH DELETE n //'] }, 'types'],
        [{ types: ['paid'] }, 'types'],
        [{ maxHops: 1.5 }, 'maxHops'],
        [{ maxHops: -1 }, 'maxHops'],
        [{ limit: Number.NaN }, 'limit'],
      ] as const) {
        const refused = { code: 'BAD_INPUT', details: { place } };
        await expect(paths(engine, 'E63', 'a b', options)).rejects.toMatchObject(refused);
      }
    },
  },
];
