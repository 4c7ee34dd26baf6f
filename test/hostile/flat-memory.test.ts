import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COSTLY, HARMLESS, REFUSED } from './battery.ts';
import { errorsOf, problemsOf } from './check-answer.ts';
import { ask, type HostileRequest } from './hostile-row.ts';
import { type Answer, send } from './send.ts';
import { type ServedChild, startChild } from './start-child.ts';

const REPEATS = 1000;
const AT_ONCE = 200;
const MEGABYTE = 1_000_000;
/** What a garbage collection leaves or takes by chance. */
const FLAT_BYTES = 4 * MEGABYTE;
/** Documents that differ fill the caches to their limits and no further. */
const FULL_BYTES = 60 * MEGABYTE;

const patience = { timeout: 180_000 };
const requests = [...REFUSED, ...HARMLESS, ...COSTLY].map(([, request]) => request);

let child: ServedChild;
beforeAll(async () => {
  child = await startChild();
}, 60_000);
afterAll(() => child.stop());

/** Sends requests of the battery one after the other, from the first again when all were sent. */
async function sendInTurn(count: number, change = (request: HostileRequest, _turn: number) => request) {
  for (let turn = 0; turn < count; turn += 1) {
    const request = requests[turn % requests.length];
    if (request) await send(child.url, change(request, turn));
  }
}

async function expectGoodAnswer(): Promise<void> {
  const { status, text } = await send(child.url, ask('{ entity(id: "gov:hhs") { id } }'));
  expect([status, text.trim()]).toEqual([200, '{"data":{"entity":{"id":"gov:hhs"}}}']);
}

/** Gives every document a comment that no other has, so that no cache knows it. */
function differ(request: HostileRequest, turn: number): HostileRequest {
  if (!('body' in request) || typeof request.body !== 'string') return request;
  return { ...request, body: request.body.replace('{"query":"', `{"query":"#${turn}\\n`) };
}

/** Documents of a few words whose text or tokens take a lot of room. */
const PADDED: readonly ((turn: number) => string)[] = [
  (turn) => `#${turn}${'x'.repeat(900_000)}\n{ __typename }`,
  (turn) => `#${turn}\n${'#\n'.repeat(200_000)}{ __typename }`,
  (turn) => `#${turn}\n{${','.repeat(900_000)}__typename }`,
  (turn) => `{ __typename a${turn}: __typename ${'\n'.repeat(900_000)} }`,
];

describe('a server under the whole battery', () => {
  it(`uses no more memory after ${REPEATS} requests than after the first round`, patience, async () => {
    await sendInTurn(requests.length * 2);
    const before = await child.measure();
    await sendInTurn(REPEATS);
    const growth = (await child.measure()) - before;
    console.log(`${(before / MEGABYTE).toFixed(1)} MB, then ${(growth / MEGABYTE).toFixed(2)} MB more`);
    expect(growth).toBeLessThan(FLAT_BYTES);
    await expectGoodAnswer();
  });

  it(`uses a bounded amount where ${REPEATS} requests all differ`, patience, async () => {
    const before = await child.measure();
    await sendInTurn(REPEATS, differ);
    const growth = (await child.measure()) - before;
    console.log(`${(growth / MEGABYTE).toFixed(2)} MB more where all differ`);
    expect(growth).toBeLessThan(FULL_BYTES);
    await expectGoodAnswer();
  });

  it('uses a bounded amount for documents of a few words and much around them', patience, async () => {
    const before = await child.measure();
    for (let turn = 0; turn < 240; turn += 1) {
      await send(child.url, ask(PADDED[turn % PADDED.length]?.(turn) ?? ''));
    }
    const growth = (await child.measure()) - before;
    console.log(`${(growth / MEGABYTE).toFixed(2)} MB more for what is around documents`);
    expect(growth).toBeLessThan(FULL_BYTES);
    await expectGoodAnswer();
  });

  it(`answers ${AT_ONCE} of them at once, and then a good question`, patience, async () => {
    const step = requests.length / AT_ONCE;
    const sent = Array.from({ length: AT_ONCE }, (_, n) => requests[Math.floor(n * step)]);
    const answers = await Promise.all(sent.map((request) => request && send(child.url, request)));
    expect(answers.map(faultOf).filter((fault) => fault !== '')).toEqual([]);
    await expectGoodAnswer();
  });
});

/** Being one of many is a reason to be refused, and no reason to fail. */
function faultOf(answer: Answer | undefined): string {
  if (!answer) return 'no answer';
  const codes = errorsOf(answer).map(({ code }) => code);
  if (codes.includes('LIMIT_CONCURRENCY') && answer.status === 429) return '';
  if (answer.status >= 500 || codes.includes('INTERNAL'))
    return `${answer.status} ${answer.text.slice(0, 200)}`;
  return problemsOf(answer);
}
