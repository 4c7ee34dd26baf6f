import { expect } from 'vitest';
import type { ParamValue } from '../../../src/cypher/statement.ts';
import { ask, askColumn, askOne, put } from '../ask.ts';
import type { Promised } from '../conformance.ts';

const TEXTS = [
  '',
  ' ',
  'plain',
  'a \'quote\', a "double", a `back tick`',
  'back\\slash \\n \\u0041 \\',
  'two\nlines\r\n\tand a tab',
  'zero \u0000 and one \u0001 and two \u0002',
  'é e\u0301 — composed and not',
  'ﬁ 𝒳 😀 👩‍👩‍👧 ﷽ עברית 中文',
  '\u202Eright to left\u202C \uFEFF \uFFFF',
  '$a {a} $`a` // /* */ ; --',
  'x'.repeat(20_000),
];

const ATTACKS = [
  "' OR 1 = 1 //",
  '"}) DETACH DELETE n //',
  '`) MATCH (n) DETACH DELETE n //',
  "'}) WITH 1 AS x MATCH (n) DETACH DELETE n RETURN '",
  '\\\u0027 RETURN 1 //',
  '\\u0027}) DETACH DELETE n //',
  '*/ MATCH (n) DETACH DELETE n /*',
  '$a',
];

const INT64 = [2n ** 53n + 1n, -(2n ** 53n) - 1n, 2n ** 63n - 1n, -(2n ** 63n), 0n, 42n];

/** What becomes of values on their way in and out. */
export const valuePromises: readonly Promised[] = [
  {
    id: 'E01',
    says: 'a whole number in a parameter is an integer, however deep',
    async hold(engine) {
      const params = { a: 7, list: [7], map: { deep: [{ a: 7 }] } };
      const halves = await askOne(
        engine,
        'RETURN [$a / 2, $list[0] / 2, $map.deep[0].a / 2] AS halves',
        params,
      );
      expect(halves).toEqual([3, 3, 3]);
    },
  },
  {
    id: 'E02',
    says: 'a 64-bit integer is stored exactly and leaves as text',
    async hold(engine) {
      await put(engine, 'UNWIND $values AS value CREATE (:E02 {value: value})', { values: INT64 });
      const texts = await askColumn(engine, 'MATCH (n:E02) RETURN toString(n.value) AS text');
      expect(new Set(texts)).toEqual(new Set(INT64.map(String)));
    },
  },
  {
    id: 'E03',
    says: 'a fraction comes back as it was sent',
    async hold(engine) {
      const fractions = [0.1, -2.5, 1.5e-300, 5e-324, 0.30000000000000004];
      expect(await askOne(engine, 'RETURN $fractions AS fractions', { fractions })).toEqual(fractions);
    },
  },
  {
    id: 'E04',
    says: 'null, booleans, numbers, texts, lists and maps come back as they were sent',
    async hold(engine) {
      const value = { a: [null, true, false, 0, -1, 'x', [], {}, [[null], ['y']]], b: { c: null } };
      expect(await askOne(engine, 'RETURN $value AS value', { value })).toEqual(value);
    },
  },
  {
    id: 'E05',
    says: 'a property set to null is absent, and an absent one reads as null',
    async hold(engine) {
      const props = { id: 'a', gone: null };
      await put(engine, "CREATE (n:E05 {was: 'x'}) SET n += $props SET n.was = null", { props });
      const cypher = 'MATCH (n:E05) RETURN [n.was, n.gone, n.never] AS none, keys(n) AS keys';
      expect(await ask(engine, cypher)).toEqual([{ none: [null, null, null], keys: ['id'] }]);
    },
  },
  {
    id: 'E06',
    says: 'a list of texts is stored in its order, with its duplicates, also when it is empty',
    async hold(engine) {
      const props = { list: ['b', 'a', 'b', ''], empty: [] };
      await put(engine, 'CREATE (n:E06) SET n += $props', { props });
      expect(await askOne(engine, 'MATCH (n:E06) RETURN properties(n) AS props')).toEqual(props);
    },
  },
  {
    id: 'E07',
    says: 'a text is stored as it was given, character by character',
    async hold(engine) {
      const rows = TEXTS.map((text, number) => ({ number, text }));
      await put(engine, 'UNWIND $rows AS row CREATE (n:E07) SET n += row', { rows });
      expect(await askColumn(engine, 'MATCH (n:E07) RETURN n.text AS text ORDER BY n.number')).toEqual(TEXTS);
      const found = 'UNWIND $texts AS text MATCH (n:E07 {text: text}) RETURN count(*) AS found';
      expect(await askOne(engine, found, { texts: TEXTS })).toBe(TEXTS.length);
    },
  },
  {
    id: 'E08',
    says: 'a text that looks like Cypher is only a text',
    async hold(engine) {
      await put(engine, "CREATE (:E08 {text: 'kept'})");
      for (const text of ATTACKS) {
        await put(engine, 'CREATE (n:E08) SET n.text = $text', { text });
        expect(await askOne(engine, 'MATCH (n:E08 {text: $text}) RETURN n.text AS text', { text })).toBe(
          text,
        );
      }
      expect(await askOne(engine, 'MATCH (n:E08) RETURN count(n) AS all')).toBe(ATTACKS.length + 1);
    },
  },
  {
    id: 'E09',
    says: 'a value that would be stored as another is refused, by its place and without repeating it',
    async hold(engine) {
      const bad: readonly unknown[] = [
        ...[Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, undefined, 2n ** 63n, -(2n ** 63n) - 1n],
        ...['half \uD83D', '\uDE00 half', new Date(0), new Map(), () => 1, Symbol('x')],
      ];
      for (const value of bad) {
        const deep = { p: [{ value: value as ParamValue }] };
        const refused = expect.objectContaining({ code: 'BAD_INPUT', details: { place: '$p[0].value' } });
        await expect(ask(engine, 'RETURN $p AS p', deep)).rejects.toEqual(refused);
        await expect(put(engine, 'CREATE (:E09 {p: $p})', deep)).rejects.toEqual(refused);
      }
      expect(await askOne(engine, 'MATCH (n:E09) RETURN count(n) AS all')).toBe(0);
    },
  },
  {
    id: 'E10',
    says: 'an integer past 2^53 in an answer is an error and not another number',
    async hold(engine) {
      for (const cypher of ['RETURN 9007199254740993 AS big', 'RETURN {deep: [9007199254740993]} AS big']) {
        await expect(ask(engine, cypher)).rejects.toMatchObject({
          code: 'INTERNAL',
          details: { column: 'big' },
        });
      }
      expect(await askOne(engine, 'RETURN 9007199254740991 AS large')).toBe(9007199254740991);
    },
  },
];
