import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { answerText, readQuestions } from './asked-questions.ts';
import { comparable } from './comparable.ts';
import { FOUND_OPERATIONS } from './found-operations.ts';
import { KNOWN_EVENTS, KNOWN_IDS } from './known-answers.ts';
import { KNOWN_FINDINGS, KNOWN_REFUSALS } from './known-findings.ts';
import { KNOWN_WEBS } from './known-webs.ts';
import { type Answers, openAnswers, WITHOUT_LIMITS } from './open-answers.ts';
import { openTestOracle, STORY_FOLDERS } from './open-test-oracle.ts';
import { filteredLists } from './random-lists.ts';
import { operations } from './random-operations.ts';
import { randomQuestions } from './random-questions.ts';
import { refusedOperations, SPARED_OPERATIONS } from './refused-operations.ts';

const seedOracle = await openTestOracle(STORY_FOLDERS.seed);
const worldOracle = await openTestOracle(STORY_FOLDERS.seed, STORY_FOLDERS.ferries);

const findings = [...KNOWN_WEBS, ...KNOWN_FINDINGS].map(([query, data, why]) => ({ query, data, why }));

/** More runs and other seeds: `ORACLE_RUNS=5000 ORACLE_SEED=7 npx vitest run --project engines test/oracle`. */
const runsOn = (label: string) => Number(process.env.ORACLE_RUNS ?? (label === 'embedded' ? 500 : 120));
const seed = Number(process.env.ORACLE_SEED ?? 20200917);

describeOnEngines('answers', (open, label) => {
  describe('of the seed story', () => {
    let answers: Answers;
    beforeAll(async () => {
      answers = await openAnswers(await open(), [STORY_FOLDERS.seed]);
    });

    it.each(readQuestions())('$name are those of its file', async ({ query, answerFile }) => {
      const { data, errors } = await answers.ask({ query });
      expect(errors).toBeUndefined();
      expect(answerText(data)).toBe(readFileSync(answerFile, 'utf8'));
    });

    it.each(findings)('to $query are known: $why', async ({ query, data }) => {
      const given = await answers.ask({ query });
      expect(given.errors).toBeUndefined();
      expect(JSON.parse(JSON.stringify(given.data))).toEqual(data);
    });

    it.each(KNOWN_REFUSALS)('to $query spare the rest: $why', async ({ query, code }) => {
      const { data, errors } = await answers.ask({ query });
      expect(JSON.parse(JSON.stringify(data))).toEqual({ wrong: null, stories: [{ id: 'story:usps-2020' }] });
      expect(errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([[['wrong'], code]]);
    });

    it.each(refusedOperations(seedOracle.cursors))(
      'refuse %s with %j as the oracle does: %s',
      async (query, variables) => {
        const expected = seedOracle.answer(query, variables);
        const statements = answers.statements();
        const { data, errors } = await answers.ask({ query, variables });
        expect(expected.data ?? null).toBeNull();
        expect(data ?? null).toBeNull();
        expect(errors?.length).toBeGreaterThan(0);
        const code = expected.errors?.[0]?.extensions.code;
        if (code !== undefined) expect(errors?.[0]?.extensions?.code).toBe(code);
        expect(answers.statements()).toBe(statements);
      },
    );

    it.each(SPARED_OPERATIONS)('do not refuse %s with %j', async (query, variables) => {
      const expected = seedOracle.answer(query, variables);
      expect(expected.errors).toBeUndefined();
      expect(JSON.stringify(await answers.ask({ query, variables }))).toBe(JSON.stringify(expected));
    });
  });

  describe('of two small stories', () => {
    let answers: Answers;
    beforeAll(async () => {
      answers = await openAnswers(await open(), [STORY_FOLDERS.ferries]);
    });
    const idsIn = async (query: string) => {
      const { data, errors } = await answers.ask({ query });
      expect(errors).toBeUndefined();
      return JSON.stringify(data).match(/(?<="id":")[^"]+/g) ?? [];
    };

    it.each(KNOWN_IDS)('to %s are %s: %s', async (query, ids) => {
      expect((await idsIn(query)).join(' ')).toBe(ids);
    });

    it.each(KNOWN_EVENTS)('for events with time %s are %s', async (time, slugs) => {
      const ids = await idsIn(`{ events(where: { time: ${time} }) { nodes { id } } }`);
      expect(ids.map((id) => id.replace('event:', '')).join(' ')).toBe(slugs);
    });
  });

  describe('of three stories', () => {
    let answers: Answers;
    beforeAll(async () => {
      answers = await openAnswers(await open(), [STORY_FOLDERS.seed, STORY_FOLDERS.ferries], WITHOUT_LIMITS);
    });

    it.each(FOUND_OPERATIONS)('equal those of the oracle for %s: %s', async (query) => {
      expect(JSON.stringify(await answers.ask({ query }))).toBe(JSON.stringify(worldOracle.answer(query)));
    });

    it.each([
      ['whole operations', operations(worldOracle), 1],
      ['filters', filteredLists(worldOracle), 0.5],
      ['questions', randomQuestions(worldOracle), 0.3],
    ])(
      'equal those of the oracle for random %s, each by one statement',
      async (_what, requests, share) => {
        const property = fc.asyncProperty(requests, async ({ query, variables }) => {
          const before = answers.statements();
          const given = await answers.ask({ query, variables });
          expect(comparable(given)).toBe(comparable(worldOracle.answer(query, variables)));
          expect(answers.statements() - before).toBeLessThanOrEqual(1);
        });
        // Where a statement takes long to plan, the first failure is told as it is.
        const options = { endOnFailure: label !== 'embedded', interruptAfterTimeLimit: 240_000 };
        await fc.assert(property, { numRuns: Math.ceil(runsOn(label) * share), seed, ...options });
      },
      600_000,
    );
  });
});
