import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSeed, serveSeed } from '../api/serve-seed.ts';
import { COSTLY, HARMLESS, REFUSED } from './battery.ts';
import { errorsOf, problemsOf } from './check-answer.ts';
import type { HostileRequest } from './hostile-row.ts';
import { type Answer, send } from './send.ts';

/** Far more than any of them takes; an answer that grows faster than its question does not stay below it. */
const MOST_MS = 2000;
/** `NUTGRAPH_LIMIT_ERRORS`, and one that says there were more. */
const MOST_ERRORS = 6;

let served: ServedSeed;
const times: { readonly name: string; readonly ms: number }[] = [];

beforeAll(async () => {
  served = await serveSeed();
});
afterEach(async () => {
  expect(await served.ask('{ entity(id: "gov:hhs") { id name } }')).toMatchObject({
    status: 200,
    body: { data: { entity: { id: 'gov:hhs', name: 'Department of Health and Human Services' } } },
  });
});
afterAll(async () => {
  await served.close();
  const slowest = [...times].sort((one, other) => other.ms - one.ms).slice(0, 10);
  console.log(slowest.map(({ name, ms }) => `${ms.toFixed(0).padStart(6)} ms  ${name}`).join('\n'));
});

async function timed(name: string, request: HostileRequest): Promise<Answer> {
  served.log.length = 0;
  served.statements.length = 0;
  const start = performance.now();
  const answer = await send(served.url, request);
  const ms = performance.now() - start;
  times.push({ name, ms });
  expect(problemsOf(answer)).toBe('');
  expect(served.log.filter((line) => /"level":[56]0/.test(line)).join('')).toBe('');
  expect(ms).toBeLessThan(MOST_MS);
  return answer;
}

it('is a battery of rows that differ', () => {
  const names = [...REFUSED, ...HARMLESS, ...COSTLY].map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(REFUSED.length).toBeGreaterThanOrEqual(90);
});

describe('refused is', () => {
  it.each(REFUSED)('%s', async (name, request, status, code) => {
    const answer = await timed(name, request);
    const errors = errorsOf(answer);
    expect(`${answer.status} ${errors[0]?.code ?? ''}`).toMatch(new RegExp(`^${status} (${code})$`));
    expect(errors.length).toBeLessThanOrEqual(MOST_ERRORS);
    if (errors[0]?.code.startsWith('LIMIT_')) expect(served.statements).toEqual([]);
  });
});

describe('answered is', () => {
  it.each(HARMLESS)('%s', async (name, request, text) => {
    const answer = await timed(name, request);
    expect(`${answer.status} ${answer.text}`).toMatch(/^200 /);
    expect(errorsOf(answer)).toEqual([]);
    expect(answer.text).toContain(text);
  });
});

describe('answered or refused by a limit is', () => {
  it.each(COSTLY)('%s', async (name, request) => {
    const answer = await timed(name, request);
    expect(`${answer.status} ${errorsOf(answer)[0]?.code ?? ''}`).toMatch(
      /^(200 |400 LIMIT_[A-Z_]+|400 BAD_INPUT)$/,
    );
  });
});
