import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { loadGrafeo } from '../../src/engine/embedded/load-grafeo.ts';
import { openEmbedded } from '../../src/engine/embedded/open.ts';
import { writeIn } from '../../src/engine/embedded/transaction.ts';
import { askColumn, askOne, put } from './ask.ts';

const NUMBERS = Array.from({ length: 60 }, (_, number) => number);
const OPEN = new URL('../../src/engine/embedded/open.ts', import.meta.url).href;

describe('openEmbedded()', () => {
  it('opens a graph of its own each time', async () => {
    const [one, two] = await Promise.all([openEmbedded(), openEmbedded()]);
    await put(one, 'CREATE (:Here)');
    expect(await askOne(two, 'MATCH (n:Here) RETURN count(n) AS here')).toBe(0);
    await Promise.all([one.close(), two.close()]);
  });

  it('shuffles rows without ORDER BY, and lists by the order of writing, when it is asked to', async () => {
    for (const [shuffle, same] of [
      [false, true],
      [true, false],
    ] as const) {
      const engine = await openEmbedded({ shuffle });
      const rows = NUMBERS.map((number) => ({ number }));
      await put(engine, 'UNWIND $rows AS row CREATE (n:Some {number: row.number})', { rows });
      const listed = await askColumn(engine, 'MATCH (n:Some) RETURN n.number AS number');
      const collected = await askOne(engine, 'MATCH (n:Some) RETURN collect(n.number) AS numbers');
      const ordered = await askColumn(engine, 'MATCH (n:Some) RETURN n.number AS number ORDER BY n.number');
      expect(String(listed) === String(NUMBERS)).toBe(same);
      expect(String(collected) === String(NUMBERS)).toBe(same);
      expect(ordered).toEqual(NUMBERS);
      await engine.close();
    }
  });

  it('shuffles rows to unwind and no list that is a value', async () => {
    const engine = await openEmbedded({ shuffle: true });
    await put(engine, 'CREATE (n:Some {list: $list})', { list: NUMBERS });
    expect(await askOne(engine, 'MATCH (n:Some) RETURN n.list AS list')).toEqual(NUMBERS);
    await engine.close();
  });

  it('finds its way past a hub and through one', async () => {
    const engine = await openEmbedded();
    await engine.prepare({ unique: ['Entity'], nodeIndexes: [], relationshipIndexes: [], fullText: [] });
    const far = Array.from({ length: 5000 }, (_, i) => `far${String(i).padStart(4, '0')}`);
    await put(engine, 'UNWIND $ids AS id CREATE (:Entity {id: id})', { ids: ['hub', 'end', ...far] });
    const link = `UNWIND $ids AS id MATCH (m:Entity {id: id}) MATCH (h:Entity {id: $from})
      CREATE (h)-[:PAID {id: $from + '-' + id}]->(m)`;
    await put(engine, link, { from: 'hub', ids: far });
    await put(engine, link, { from: 'end', ids: far.slice(2500) });
    const search = { from: 'far0001', types: ['PAID', 'KNOWS'], maxHops: 4, limit: 2 };
    const near = await engine.shortestPaths({ ...search, to: 'far0002' });
    expect(near.map(({ entities }) => entities)).toEqual([['far0001', 'hub', 'far0002']]);
    const through = await engine.shortestPaths({ ...search, to: 'end' });
    expect(through.map(({ entities }) => entities)).toEqual([
      ['far0001', 'hub', 'far2500', 'end'],
      ['far0001', 'hub', 'far2501', 'end'],
    ]);
    await engine.close();
  });

  it('runs a write again that another one got in the way of', async () => {
    const { GrafeoDB } = await loadGrafeo();
    const db = GrafeoDB.create();
    await db.executeCypher("CREATE (:Counter {id: 'c', n: 0})");
    let attempts = 0;
    const add = () =>
      writeIn(
        db,
        async (transaction, { cypher }) => (await transaction.executeCypher(cypher)).toArray(),
        (run) => {
          attempts += 1;
          return run({ cypher: "MATCH (c:Counter {id: 'c'}) SET c.n = c.n + 1", params: {} });
        },
      );
    // Without the engine's queue both begin on the same state, so the later one conflicts.
    await Promise.all([add(), add()]);
    expect(attempts).toBeGreaterThan(2);
    expect((await db.executeCypher('MATCH (c:Counter) RETURN c.n AS n')).toArray()).toEqual([{ n: 2 }]);
    db.close();
  });

  it('names the platforms and the way to Neo4j where it has no native code', async () => {
    const script = `
      Object.defineProperty(process, 'arch', { value: 's390x' });
      const { openEmbedded } = await import(${JSON.stringify(OPEN)});
      await openEmbedded().catch(({ code, message }) => console.log(JSON.stringify({ code, message })));`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(JSON.parse(stdout)).toEqual({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringMatching(/s390x.*macOS x64 and arm64.*NEO4J_URI/s),
    });
  }, 30_000);
});
