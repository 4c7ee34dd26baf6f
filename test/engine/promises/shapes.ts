import { expect } from 'vitest';
import type { GraphEngine } from '../../../src/engine/port.ts';
import { ask, askColumn, askOne, put } from '../ask.ts';
import type { Promised } from '../conformance.ts';

/** Three nodes and five relationships, two of them parallel, under labels of one promise. */
async function drawGraph(engine: GraphEngine, label: string): Promise<void> {
  await put(
    engine,
    `CREATE (a:${label} {id: 'a', name: 'A', key: '2'}), (b:${label} {id: 'b', name: 'B', key: '1'}),
            (c:${label} {id: 'c', key: '3'}),
            (a)-[:PAID {id: 'r1', key: '1', claims: ['k2', 'k1'], places: ['p', 'q'], roles: ['S', '']}]->(b),
            (a)-[:PAID {id: 'r2', key: '2', claims: ['k1'], places: ['q'], roles: ['T']}]->(b),
            (b)-[:KNOWS {id: 'r3', key: '3', claims: [], places: [], roles: []}]->(a),
            (a)-[:KNOWS {id: 'r4', key: '4', claims: ['k3'], places: ['p'], roles: ['S']}]->(a),
            (b)-[:OWNS {id: 'r5', key: '5', claims: ['zz'], places: ['p'], roles: ['S']}]->(c),
            (k1:${label}Claim {id: 'k1', key: '1'}), (k2:${label}Claim {id: 'k2', key: '2'}),
            (k3:${label}Claim {id: 'k3', key: '3'}), (k1)-[:ABOUT]->(a), (k2)-[:ABOUT]->(b), (k3)-[:ABOUT]->(c)`,
  );
}

/** The statement shapes that the compiler is made of. */
export const shapePromises: readonly Promised[] = [
  {
    id: 'E21',
    says: 'a root that matches nothing is an empty list and erases no other root',
    async hold(engine) {
      await drawGraph(engine, 'E21');
      const cypher = `CALL () { MATCH (n:E21) WHERE n.id = $none RETURN collect([n.id]) AS r0 }
        CALL () { MATCH (n:E21) WITH n ORDER BY n.key LIMIT $limit RETURN collect([n.id, n.name]) AS r1 }
        CALL () { MATCH (n:E21) RETURN count(n) AS r2 } RETURN r0, r1, r2`;
      const answer = await ask(engine, cypher, { none: 'zz', limit: 10 });
      expect(answer).toEqual([
        {
          r0: [],
          r1: [
            ['b', 'B'],
            ['a', 'A'],
            ['c', null],
          ],
          r2: 3,
        },
      ]);
    },
  },
  {
    id: 'E22',
    says: 'collect keeps the order and the limit of the rows before it, level by level',
    async hold(engine) {
      await drawGraph(engine, 'E22');
      const cypher = `CALL () { MATCH (n:E22) WITH n ORDER BY n.key LIMIT 2
        CALL (n) { MATCH (n)-[r:PAID|KNOWS]-(m:E22) WITH r, m, startNode(r) AS s, endNode(r) AS e ORDER BY r.key DESC LIMIT 2
          CALL (r) { MATCH (k:E22Claim) WHERE k.id IN r.claims WITH k ORDER BY k.key RETURN collect([k.id]) AS x0 }
          RETURN collect([r.id, m.id, s.id, e.id, type(r), x0, null]) AS x1 }
        RETURN collect([n.id, x1]) AS c0 } RETURN c0`;
      const b = [
        'b',
        [
          ['r3', 'a', 'b', 'a', 'KNOWS', [], null],
          ['r2', 'a', 'a', 'b', 'PAID', [['k1']], null],
        ],
      ];
      const a = [
        'a',
        [
          ['r4', 'a', 'a', 'a', 'KNOWS', [['k3']], null],
          ['r3', 'b', 'b', 'a', 'KNOWS', [], null],
        ],
      ];
      expect(await askOne(engine, cypher)).toEqual([b, a]);
    },
  },
  {
    id: 'E23',
    says: 'a collect below an empty or an unknown relationship is an empty list',
    async hold(engine) {
      await drawGraph(engine, 'E23');
      const cypher = `CALL () { MATCH (n:E23) WITH n ORDER BY n.id
        CALL (n) { MATCH (n)-[r:OWNS]->(m) RETURN collect(m.id) AS x0 }
        CALL (n) { MATCH (n)-[r:E23_NEVER]-(m) RETURN collect(m.id) AS x1 }
        RETURN collect([n.id, x0, x1]) AS c0 } RETURN c0`;
      expect(await askOne(engine, cypher)).toEqual([
        ['a', [], []],
        ['b', ['c'], []],
        ['c', [], []],
      ]);
    },
  },
  {
    id: 'E24',
    says: 'EXISTS nests, and its negation is its opposite',
    async hold(engine) {
      await drawGraph(engine, 'E24');
      const test = `EXISTS { MATCH (n)-[r:PAID|KNOWS]->(m) WHERE EXISTS { MATCH (k:E24Claim) WHERE k.id IN r.claims
        AND EXISTS { MATCH (k)-[:ABOUT]->(s) WHERE s.id IN $ids } } }`;
      const ids = (where: string, names: string[]) =>
        askColumn(engine, `MATCH (n:E24) WHERE ${where} RETURN n.id AS id ORDER BY n.id`, { ids: names });
      expect(await ids(test, ['b'])).toEqual(['a']);
      expect(await ids(`NOT ${test}`, ['b'])).toEqual(['b', 'c']);
      expect(await ids(test, [])).toEqual([]);
    },
  },
  {
    id: 'E25',
    says: 'COUNT counts relationships by identity: parallel ones, both directions, of several types, filtered',
    async hold(engine) {
      await drawGraph(engine, 'E25');
      const cypher = `MATCH (n:E25) RETURN n.id AS id, COUNT { (n)-[:PAID]->() } AS paid,
        COUNT { (n)-[:PAID|KNOWS]-() } AS both,
        COUNT { MATCH (n)-[r:PAID|KNOWS]-(m) WHERE m.name = $name } AS named ORDER BY n.id`;
      const [a, b, c] = await ask(engine, cypher, { name: 'B' });
      expect(a).toMatchObject({ id: 'a', paid: 2, named: 3 });
      expect(b).toEqual({ id: 'b', paid: 0, both: 3, named: 0 });
      expect(c).toEqual({ id: 'c', paid: 0, both: 0, named: 0 });
    },
  },
  {
    id: 'E26',
    says: 'a relation is found once from each of its two ends, and a loop once',
    async hold(engine) {
      await drawGraph(engine, 'E26');
      const cypher = 'MATCH (n:E26)-[r:PAID|KNOWS|OWNS]-(m:E26) RETURN n.id + r.id AS found ORDER BY found';
      expect(await askColumn(engine, cypher)).toEqual([
        'ar1',
        'ar2',
        'ar3',
        'ar4',
        'br1',
        'br2',
        'br3',
        'br5',
        'cr5',
      ]);
    },
  },
  {
    id: 'E27',
    says: 'parallel lists become rows by their index, none for empty ones',
    async hold(engine) {
      await drawGraph(engine, 'E27');
      const cypher = `MATCH (:E27)-[r:PAID|KNOWS]->(:E27) WITH r ORDER BY r.key
        CALL (r) { UNWIND range(0, size(r.places) - 1) AS i WITH r, i ORDER BY i RETURN collect([r.places[i], r.roles[i]]) AS x }
        RETURN collect([r.id, x]) AS c`;
      const paid = [
        [
          'r1',
          [
            ['p', 'S'],
            ['q', ''],
          ],
        ],
        ['r2', [['q', 'T']]],
      ];
      expect(await askOne(engine, cypher)).toEqual([...paid, ['r3', []], ['r4', [['p', 'S']]]]);
    },
  },
  {
    id: 'E28',
    says: 'a pattern comprehension lists the far ends, and none for none',
    async hold(engine) {
      await drawGraph(engine, 'E28');
      const cypher =
        'MATCH (n:E28) RETURN n.id AS id, [(n)-[:OWNS]->(m) | [m.id, m.name]] AS owned ORDER BY n.id';
      expect(await ask(engine, cypher)).toEqual([
        { id: 'a', owned: [] },
        { id: 'b', owned: [['c', null]] },
        { id: 'c', owned: [] },
      ]);
    },
  },
  {
    id: 'E29',
    says: 'nodes are found by a list of ids, and by one in a map or alone, as the dialect likes it',
    async hold(engine) {
      await drawGraph(engine, 'E29');
      const many = 'UNWIND $ids AS id MATCH (n:E29 {id: id}) RETURN n.id AS id ORDER BY n.id';
      expect(await askColumn(engine, many, { ids: ['c', 'a', 'zz'] })).toEqual(['a', 'c']);
      const inMap = engine.dialect.paramsInMap;
      const one = `MATCH (n:E29 {id: ${inMap ? '$p.id' : '$id'}}) RETURN n.name AS name`;
      expect(await askOne(engine, one, inMap ? { p: { id: 'b' } } : { id: 'b' })).toBe('B');
    },
  },
  {
    id: 'E30',
    says: 'DISTINCT rows are ordered and limited after the doubles are gone',
    async hold(engine) {
      await drawGraph(engine, 'E30');
      const cypher = `CALL () { MATCH (:E30)-[:PAID|KNOWS]-(m:E30) WITH DISTINCT m ORDER BY m.key LIMIT 2
        RETURN collect(m.id) AS ids } RETURN ids`;
      expect(await askOne(engine, cypher)).toEqual(['b', 'a']);
    },
  },
  {
    id: 'E31',
    says: 'a column has the name that the statement gives it, whatever its characters',
    async hold(engine) {
      expect(await ask(engine, 'RETURN 1 AS `a b`, 2 AS `c.d`, 3 AS e')).toEqual([
        { 'a b': 1, 'c.d': 2, e: 3 },
      ]);
    },
  },
];
