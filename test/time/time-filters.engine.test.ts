import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSchema } from '../../src/api/schema.ts';
import { type Answers, openAnswersTo } from '../oracle/open-answers.ts';
import { readWords } from '../oracle/open-test-oracle.ts';
import { openOracle } from '../oracle/oracle.ts';
import { describeOnEngines } from '../support/engines.ts';
import { isUndated, liesInside, sharesADay } from './day-by-day.ts';
import { widenedDates } from './random-dates.ts';
import { makeTimedStory, type TimedList } from './timed-story.ts';

const SEED = 20200917;
const { story, lists } = makeTimedStory(SEED);
const oracle = openOracle([story], await readWords(), openSchema().schema);

/** What is asked of each list at once, by alias. */
const FILTERS = {
  narrowOverlaps: '{ overlaps: $narrow }',
  narrowWithin: '{ within: $narrow }',
  wideOverlaps: '{ overlaps: $wide }',
  wideWithin: '{ within: $wide }',
  overlapsOrUndated: '{ overlaps: $narrow, orUndated: true }',
  withinOrUndated: '{ within: $narrow, orUndated: true }',
  both: '{ overlaps: $narrow, within: $wide }',
} as const;

type Kept = Readonly<Record<keyof typeof FILTERS | 'notNarrow', ReadonlySet<string>>>;

function queryOf({ root, field }: TimedList): string {
  const ask = (alias: string, where: string) =>
    `${alias}: ${root}(first: 100, where: ${where}) { nodes { id } }`;
  const asked = Object.entries(FILTERS).map(([alias, filter]) => ask(alias, `{ ${field}: ${filter} }`));
  const opposite = ask('notNarrow', `{ not: { ${field}: { within: $narrow } } }`);
  return `query ($narrow: Edtf!, $wide: Edtf!) { ${[...asked, opposite].join(' ')} }`;
}

type Data = Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>;

function keptIn(data: unknown): Kept {
  const entries = Object.entries(data as Data).map(([alias, { nodes }]) => [
    alias,
    new Set(nodes.map(({ id }) => id)),
  ]);
  return Object.fromEntries(entries) as Kept;
}

/** What is in one set and not in another. */
function without(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((id) => !other.has(id));
}

describe('makeTimedStory()', () => {
  it.each(lists)('gives $root of every kind of time', ({ times }) => {
    const all = [...times.values()];
    const precisions = new Set(all.map(({ precision }) => precision));
    expect([...precisions].sort()).toEqual(
      ['DAY', 'INTERVAL', 'MONTH', 'NONE', 'RELATIVE', 'WEEKDAY', 'YEAR'].sort(),
    );
    expect(all.filter(({ earliest, latest }) => earliest !== null && latest === null)).not.toEqual([]);
    expect(all.filter(({ earliest, latest }) => earliest === null && latest !== null)).not.toEqual([]);
  });
});

describeOnEngines('filters by time', (open, label) => {
  let answers: Answers;
  beforeAll(async () => {
    answers = await openAnswersTo(await open(), [story]);
  });
  const runs = { numRuns: label === 'embedded' ? 60 : 20, seed: SEED };

  it.each(lists)(
    'keep of the $root what the oracle keeps, and what looking at every day keeps',
    async (list) => {
      const query = queryOf(list);
      const property = fc.asyncProperty(widenedDates, async ({ narrow, wide }) => {
        const variables = { narrow: narrow.edtf, wide: wide.edtf };
        const given = await answers.ask({ query, variables });
        expect(JSON.stringify(given)).toBe(JSON.stringify(oracle.answer(query, variables)));
        const kept = keptIn(given.data);
        for (const [id, time] of list.times) {
          expect([id, kept.narrowOverlaps.has(id)]).toEqual([id, sharesADay(time, narrow)]);
          expect([id, kept.narrowWithin.has(id)]).toEqual([id, liesInside(time, narrow)]);
          expect([id, kept.wideOverlaps.has(id)]).toEqual([id, sharesADay(time, wide)]);
          expect([id, kept.wideWithin.has(id)]).toEqual([id, liesInside(time, wide)]);
          expect([id, kept.notNarrow.has(id)]).toEqual([id, !liesInside(time, narrow)]);
        }
      });
      await fc.assert(property, runs);
    },
    120_000,
  );

  it.each(lists)(
    'keep of the $root no fewer when they are widened, and exactly the undated beside when asked',
    async (list) => {
      const query = queryOf(list);
      const undated = new Set([...list.times].filter(([, time]) => isUndated(time)).map(([id]) => id));
      expect(undated.size).toBeGreaterThan(0);
      const property = fc.asyncProperty(widenedDates, async ({ narrow, wide }) => {
        const variables = { narrow: narrow.edtf, wide: wide.edtf };
        const kept = keptIn((await answers.ask({ query, variables })).data);
        expect(without(kept.narrowWithin, kept.narrowOverlaps)).toEqual([]);
        expect(without(kept.narrowOverlaps, kept.wideOverlaps)).toEqual([]);
        expect(without(kept.narrowWithin, kept.wideWithin)).toEqual([]);
        expect(without(undated, kept.narrowOverlaps)).toEqual([...undated]);
        expect(kept.overlapsOrUndated).toEqual(new Set([...kept.narrowOverlaps, ...undated]));
        expect(kept.withinOrUndated).toEqual(new Set([...kept.narrowWithin, ...undated]));
        const inBoth = [...kept.narrowOverlaps].filter((id) => kept.wideWithin.has(id));
        expect(kept.both).toEqual(new Set(inBoth));
      });
      await fc.assert(property, runs);
    },
    120_000,
  );
});
