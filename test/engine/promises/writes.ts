import { expect } from 'vitest';
import type { GraphEngine, GraphSchema, Run } from '../../../src/engine/port.ts';
import { ask, askColumn, askOne, put } from '../ask.ts';
import type { Promised } from '../conformance.ts';

const count = (engine: GraphEngine, label: string) =>
  askOne(engine, `MATCH (n:${label}) RETURN count(n) AS all`);
const create = (label: string, id: string) => ({ cypher: `CREATE (:${label} {id: $id})`, params: { id } });
const bad = { cypher: 'THIS IS NO CYPHER', params: {} };

/** What a write leaves behind. */
export const writePromises: readonly Promised[] = [
  {
    id: 'E32',
    says: 'a write gives what its work gives, and each statement sees the ones before it',
    async hold(engine) {
      const seen = await engine.write(async (run) => {
        await run(create('E32', 'a'));
        await run(create('E32', 'b'));
        const rows = await run({ cypher: 'MATCH (n:E32) RETURN n.id AS id ORDER BY n.id', params: {} });
        return rows.map(({ id }) => id);
      });
      expect(seen).toEqual(['a', 'b']);
      expect(await count(engine, 'E32')).toBe(2);
    },
  },
  {
    id: 'E33',
    says: 'a write whose work fails leaves nothing behind and fails as the work did',
    async hold(engine) {
      const mistake = new Error('a mistake of the caller');
      const write = engine.write(async (run) => {
        await run(create('E33', 'a'));
        throw mistake;
      });
      await expect(write).rejects.toBe(mistake);
      expect(await count(engine, 'E33')).toBe(0);
    },
  },
  {
    id: 'E34',
    says: 'a write with a refused statement leaves nothing behind, also when its work went on',
    async hold(engine) {
      const refused = { code: 'ENGINE_REFUSED' };
      const stops = engine.write(async (run) => {
        await run(create('E34', 'a'));
        await run(bad);
      });
      await expect(stops).rejects.toMatchObject(refused);
      const goesOn = engine.write(async (run) => {
        await run(create('E34', 'a'));
        await run(bad).catch(() => undefined);
        await run(create('E34', 'b')).catch(() => undefined);
      });
      await expect(goesOn).rejects.toMatchObject(refused);
      expect(await count(engine, 'E34')).toBe(0);
    },
  },
  {
    id: 'E35',
    says: 'a write undoes changed and deleted things too',
    async hold(engine) {
      await put(engine, "CREATE (:E35 {id: 'a', x: 1})-[:E35_TO {x: 1}]->(:E35 {id: 'b'})");
      const write = engine.write(async (run) => {
        await run({ cypher: "MATCH (n:E35 {id: 'a'})-[r]->() SET n.x = 2, n:E35Other, r.x = 2", params: {} });
        await run({ cypher: "MATCH (n:E35 {id: 'b'}) DETACH DELETE n", params: {} });
        await run(bad);
      });
      await expect(write).rejects.toMatchObject({ code: 'ENGINE_REFUSED' });
      const cypher =
        'MATCH (n:E35)-[r:E35_TO]->(m) RETURN n.x AS x, r.x AS rx, m.id AS m, labels(n) AS labels';
      expect(await ask(engine, cypher)).toEqual([{ x: 1, rx: 1, m: 'b', labels: ['E35'] }]);
    },
  },
  {
    id: 'E36',
    says: 'statements of one write that are not awaited run one after the other',
    async hold(engine) {
      await engine.write(async (run) => {
        await Promise.all([
          run({ cypher: "CREATE (:E36 {id: 'a', log: ''})", params: {} }),
          ...['1', '2', '3'].map((step) =>
            run({ cypher: 'MATCH (n:E36) SET n.log = n.log + $step', params: { step } }),
          ),
        ]);
      });
      expect(await askColumn(engine, 'MATCH (n:E36) RETURN n.log AS log')).toEqual(['123']);
    },
  },
  {
    id: 'E37',
    says: 'writes at the same time all stay',
    async hold(engine) {
      await put(engine, "CREATE (:E37 {id: 'a', n: 0})");
      const add = () => put(engine, "MATCH (x:E37 {id: 'a'}) SET x.n = x.n + 1");
      await Promise.all(Array.from({ length: 12 }, add));
      expect(await askOne(engine, 'MATCH (x:E37) RETURN x.n AS n')).toBe(12);
    },
  },
  {
    id: 'E38',
    says: 'a statement after the end of its write is refused',
    async hold(engine) {
      let kept: Run | undefined;
      await engine.write(async (run) => {
        kept = run;
      });
      await expect(kept?.(create('E38', 'a'))).rejects.toMatchObject({ code: 'INTERNAL' });
      expect(await count(engine, 'E38')).toBe(0);
    },
  },
  {
    id: 'E39',
    says: 'rows merged by id and set as a whole are the rows of the last time, on nodes and relationships',
    async hold(engine) {
      const merge = (rows: { id: string; props: Record<string, string | string[]> }[]) =>
        engine.write(async (run) => {
          const node = 'UNWIND $rows AS row MERGE (n:E39 {id: row.id}) SET n = row.props';
          await run({ cypher: node, params: { rows } });
          const edge = `UNWIND $rows AS row MATCH (n:E39 {id: row.id}) MATCH (m:E39 {id: 'a'})
            MERGE (n)-[r:E39_TO {id: row.id}]->(m) SET r = row.props`;
          await run({ cypher: edge, params: { rows } });
        });
      const first = ['a', 'b'].map((id) => ({ id, props: { id, old: 'x' } }));
      const second = ['a', 'b'].map((id) => ({ id, props: { id, list: [id, 'y'] } }));
      await merge(first);
      await merge(second);
      await merge(second);
      const cypher =
        'MATCH (n:E39)-[r:E39_TO]->() RETURN properties(n) AS n, properties(r) AS r ORDER BY n.id';
      expect(await ask(engine, cypher)).toEqual(second.map(({ props }) => ({ n: props, r: props })));
    },
  },
  {
    id: 'E40',
    says: 'prepare makes an id unique and changes nothing the second time',
    async hold(engine) {
      const schema: GraphSchema = {
        unique: ['E40', 'E40 odd'],
        nodeIndexes: [{ label: 'E40', property: 'key' }],
        relationshipIndexes: [{ type: 'E40_TO', property: 'key' }],
        fullText: [{ name: 'E40', labels: ['E40', 'E40 odd'], property: 'key' }],
      };
      const listing = engine.name === 'neo4j' ? 'SHOW INDEXES YIELD name' : 'SHOW INDEXES';
      const indexes = async () =>
        (await ask(engine, listing)).map(({ name }) => String(name)).filter((name) => name.includes('E40'));
      await engine.prepare(schema);
      const made = await indexes();
      expect(made.length).toBeGreaterThanOrEqual(3);
      await engine.prepare(schema);
      expect((await indexes()).sort()).toEqual(made.sort());
      await put(engine, "CREATE (:E40 {id: 'a'}), (:`E40 odd` {id: 'a'})");
      for (const label of ['E40', '`E40 odd`']) {
        const second = put(engine, `CREATE (:${label} {id: 'a'})`);
        await expect(second).rejects.toMatchObject({ code: 'ENGINE_REFUSED' });
      }
      expect(await count(engine, 'E40')).toBe(1);
    },
  },
];
