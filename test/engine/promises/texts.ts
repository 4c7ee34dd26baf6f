import { expect } from 'vitest';
import type { GraphEngine, SoughtWord } from '../../../src/engine/port.ts';
import { put } from '../ask.ts';
import type { Promised } from '../conformance.ts';

/** Makes the full-text index of one promise and writes a node for each text; the text is its id as well. */
async function keepTexts(engine: GraphEngine, label: string, texts: readonly string[]): Promise<void> {
  await engine.prepare({
    unique: [],
    nodeIndexes: [],
    relationshipIndexes: [],
    fullText: [{ name: label, labels: [label, `${label}Other`], property: 'words' }],
  });
  await put(engine, `UNWIND $texts AS text CREATE (:${label} {id: text, words: text})`, { texts });
}

/** Gives the ids of what is found, in order; words are written with `~` and the errors allowed at their end. */
async function find(engine: GraphEngine, index: string, words: string, limit = 50): Promise<unknown[]> {
  const sought = words.split(' ').map((word): SoughtWord => {
    const [text = '', edits = '0'] = word.split(/~(?=[012]$)/);
    return { text, edits: Number(edits) as SoughtWord['edits'] };
  });
  const rows = await engine.findWords({ index, words: sought, give: [], limit });
  return rows.map(({ id }) => id);
}

/** What `findWords` finds. */
export const textPromises: readonly Promised[] = [
  {
    id: 'E47',
    says: 'findWords finds a word and what begins with it, the word itself first, and nothing in its middle',
    async hold(engine) {
      await keepTexts(engine, 'E47', ['warehouse', 'household plan', 'white house', 'the house', 'senate']);
      const found = await find(engine, 'E47', 'house');
      expect(found.slice(0, 2).toSorted()).toEqual(['the house', 'white house']);
      expect(found.slice(2)).toEqual(['household plan']);
      expect(await find(engine, 'E47', 'hous')).toHaveLength(3);
      expect(await find(engine, 'E47', 'ouse')).toEqual([]);
    },
  },
  {
    id: 'E48',
    says: 'findWords forgives a letter missing, added, wrong or swapped with the next, as often as it is told',
    async hold(engine) {
      await keepTexts(engine, 'E48', ['amazon contract', 'woodward', 'washington post', 'café']);
      for (const [word, edits, id] of [
        ['amazn', 1, 'amazon contract'],
        ['amazzon', 1, 'amazon contract'],
        ['amason', 1, 'amazon contract'],
        ['maazon', 1, 'amazon contract'],
        ['woodwrd', 1, 'woodward'],
        ['xoodward', 1, 'woodward'],
        ['owodwrad', 2, 'woodward'],
        ['washigntno', 2, 'washington post'],
        ['wasington', 1, 'washington post'],
        ['caef', 2, 'café'],
      ] as const) {
        expect([word, await find(engine, 'E48', `${word}~${edits}`)]).toEqual([word, [id]]);
        expect([word, await find(engine, 'E48', `${word}~${edits - 1}`)]).toEqual([word, []]);
      }
    },
  },
  {
    id: 'E49',
    says: 'findWords puts a word before what begins with it and that before what has an error, however rare',
    async hold(engine) {
      const common = Array.from({ length: 60 }, (_, i) => `post office number n${i}`);
      await keepTexts(engine, 'E49', ['poste', 'pose', 'postal service', ...common]);
      const found = await find(engine, 'E49', 'post~1', 100);
      expect(new Set(found.slice(0, 60))).toEqual(new Set(common));
      expect(found.slice(60).toSorted()).toEqual(['pose', 'postal service', 'poste']);
      expect(found.at(-1)).toBe('pose');
      const few = await find(engine, 'E49', 'post~1', 7);
      expect(few).toHaveLength(7);
      for (const id of few) expect(common).toContain(id);
    },
  },
  {
    id: 'E50',
    says: 'findWords finds what has any of several words, what has all of them first',
    async hold(engine) {
      await keepTexts(engine, 'E50', [
        'mask plan',
        'mask',
        'plan of others',
        'senate',
        'household mask plan',
      ]);
      const found = await find(engine, 'E50', 'mask plan');
      expect(found.slice(0, 2).toSorted()).toEqual(['household mask plan', 'mask plan']);
      expect(found.slice(2).toSorted()).toEqual(['mask', 'plan of others']);
      expect(await find(engine, 'E50', 'senate unknown')).toEqual(['senate']);
    },
  },
  {
    id: 'E51',
    says: 'findWords takes every character and every operator of a query language as a word like others',
    async hold(engine) {
      const signs = [...'+-&|!(){}[]^"~*?:\\/<>=@#', '&&', '||'];
      const words = signs.flatMap((sign) => [`a${sign}b`, `${sign}b`]);
      const operators = ['AND', 'OR', 'NOT', 'TO', 'a\\u0062', 'u0041', 'émile', '東京', '𝒳'];
      await keepTexts(engine, 'E51', [...words, ...operators, 'ab', 'words: all']);
      for (const word of [...words, ...operators]) {
        const found = await find(engine, 'E51', word);
        expect(found[0], word).toBe(word);
        expect(
          found.filter((id) => !String(id).startsWith(word)),
          word,
        ).toEqual([]);
        expect((await find(engine, 'E51', `${word}~1`))[0], word).toBe(word);
      }
      for (const sign of [...signs, 'and']) {
        const found = await find(engine, 'E51', sign);
        expect(
          found.filter((id) => !String(id).startsWith(sign)),
          sign,
        ).toEqual([]);
      }
    },
  },
  {
    id: 'E52',
    says: 'findWords takes words as they are: no letter case, no accent is alike',
    async hold(engine) {
      await keepTexts(engine, 'E52', ['the', 'Über', 'uber', 'posts', 'x']);
      expect(await find(engine, 'E52', 'the')).toEqual(['the']);
      expect(await find(engine, 'E52', 'Üb')).toEqual(['Über']);
      expect(await find(engine, 'E52', 'THE')).toEqual([]);
      expect(await find(engine, 'E52', 'x')).toEqual(['x']);
      expect(await find(engine, 'E52', 'posted')).toEqual([]);
    },
  },
  {
    id: 'E53',
    says: 'findWords gives the id and the asked properties, null for an absent one, and only as many as asked',
    async hold(engine) {
      await keepTexts(engine, 'E53', []);
      await put(
        engine,
        `CREATE (:E53 {id: 'a', words: 'one word', kind: 'K', list: ['x', 'y'], n: 3}),
                (:E53Other:E53 {id: 'b', words: 'one word more', \`odd key\`: true}),
                (:E53Third {id: 'c', words: 'one'}), (:E53 {id: 'd', text: 'one'})`,
      );
      const search = { index: 'E53', words: [{ text: 'one', edits: 0 }], limit: 9 } as const;
      const rows = await engine.findWords({ ...search, give: ['kind', 'list', 'n', 'odd key'] });
      expect(rows.toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1))).toEqual([
        { id: 'a', kind: 'K', list: ['x', 'y'], n: 3, 'odd key': null },
        { id: 'b', kind: null, list: null, n: null, 'odd key': true },
      ]);
      expect(await engine.findWords({ ...search, give: [], limit: 1 })).toHaveLength(1);
      expect(await engine.findWords({ ...search, give: [], words: [] })).toEqual([]);
      const empty = [{ text: '', edits: 1 }] as const;
      expect(await engine.findWords({ ...search, give: [], words: empty })).toEqual([]);
    },
  },
  {
    id: 'E54',
    says: 'findWords sees every write at once: new, changed and removed nodes, and no write that failed',
    async hold(engine) {
      await keepTexts(engine, 'E54', ['first']);
      expect(await find(engine, 'E54', 'first second third')).toEqual(['first']);
      await put(engine, "CREATE (:E54Other {id: 'second', words: 'second'})");
      expect((await find(engine, 'E54', 'first second third')).toSorted()).toEqual(['first', 'second']);
      await put(engine, "MATCH (n:E54 {id: 'first'}) SET n.words = 'fourth'");
      expect(await find(engine, 'E54', 'first')).toEqual([]);
      expect(await find(engine, 'E54', 'fourth')).toEqual(['first']);
      await put(engine, "MATCH (n:E54Other {id: 'second'}) DETACH DELETE n");
      expect(await find(engine, 'E54', 'second')).toEqual([]);
      const failed = engine.write(async (run) => {
        await run({ cypher: "CREATE (:E54 {id: 'third', words: 'third'})", params: {} });
        expect(await find(engine, 'E54', 'third')).toEqual([]);
        throw new Error('a mistake of the caller');
      });
      await expect(failed).rejects.toThrow('a mistake of the caller');
      expect(await find(engine, 'E54', 'third')).toEqual([]);
    },
  },
  {
    id: 'E55',
    says: 'findWords refuses an index that was never made',
    async hold(engine) {
      const refused = { code: 'ENGINE_REFUSED', message: expect.stringContaining('E55') };
      await expect(find(engine, 'E55', 'word')).rejects.toMatchObject(refused);
    },
  },
  {
    id: 'E56',
    says: 'explain tells how a statement would be run, line by line, and runs nothing',
    async hold(engine) {
      await put(engine, "CREATE (:E56 {id: 'a'})");
      const reading = {
        cypher: 'MATCH (n:E56 {id: $id}) RETURN n.id AS id ORDER BY id',
        params: { id: 'a' },
      };
      const lines = (await engine.explain(reading)).split('\n');
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.join('\n')).toMatch(/E56/);
      expect(lines[0]).toMatch(/^\S/);
      expect(lines[1]).toMatch(/^ {2}\S/);
      const writing = { cypher: "CREATE (n:E56 {id: 'b'}) RETURN n.id AS id", params: {} };
      expect(await engine.explain(writing)).toMatch(/Create/);
      expect(await engine.read({ cypher: 'MATCH (n:E56) RETURN n.id AS id', params: {} })).toEqual([
        { id: 'a' },
      ]);
      await expect(engine.explain({ cypher: 'NONSENSE', params: {} })).rejects.toMatchObject({
        code: 'ENGINE_REFUSED',
      });
    },
  },
  {
    id: 'E64',
    says: 'findWords keeps to nodes with some labels and without others, and cuts only those',
    async hold(engine) {
      await keepTexts(engine, 'E64', ['one a', 'one b']);
      await put(
        engine,
        "CREATE (:E64Other {id: 'one c', words: 'one c'}), (:E64:E64Odd {id: 'one', words: 'one'})",
      );
      const search = { index: 'E64', words: [{ text: 'one', edits: 0 }], give: [], limit: 9 } as const;
      const idsOf = async (more: object) =>
        (await engine.findWords({ ...search, ...more })).map(({ id }) => id).toSorted();
      expect(await idsOf({})).toEqual(['one', 'one a', 'one b', 'one c']);
      expect(await idsOf({ labels: ['E64'] })).toEqual(['one', 'one a', 'one b']);
      expect(await idsOf({ labels: ['E64'], except: ['E64Odd'] })).toEqual(['one a', 'one b']);
      expect(await idsOf({ labels: ['E64Other', 'E64Odd'] })).toEqual(['one', 'one c']);
      expect(await idsOf({ labels: ['E64Other'], limit: 1 })).toEqual(['one c']);
      expect(await idsOf({ labels: [] })).toEqual([]);
    },
  },
];
