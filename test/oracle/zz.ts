import fc from 'fast-check';
import { openEmbedded } from '../../src/engine/embedded/open.ts';
import { readStories } from '../../src/story/read-stories.ts';
import { filteredLists } from './random-lists.ts';
import { evidenceInOrder } from './merge-relations.ts';
import { openAnswers } from './open-answers.ts';
import { openTestOracle, STORY_FOLDERS } from './open-test-oracle.ts';
import { operations } from './random-operations.ts';

const folders = [STORY_FOLDERS.seed, STORY_FOLDERS.ferries];
const oracle = await openTestOracle(...folders);
const sent = new Map(oracle.world.sentences.map((s) => [s.id, s]));
if (process.env.PATCH)
  for (const s of await readStories(folders))
    for (const f of s.figures)
      (oracle.world.byId.get(f.id) as any).evidence = evidenceInOrder(f.evidence, sent);
const { ask } = await openAnswers(await openEmbedded({ shuffle: true }), folders);
const all = fc.sample(process.env.LISTS ? filteredLists(oracle) : operations(oracle), {
  numRuns: Number(process.argv[2] ?? 200),
  seed: Number(process.argv[3] ?? 1),
});
let ok = 0,
  bad = 0;
const kinds = new Map<string, any>();
for (const op of all) {
  const a = JSON.stringify(oracle.answer(op.query, op.variables).data ?? null);
  let r: any;
  try {
    r = await ask(op);
  } catch (e: any) {
    r = { errors: [{ message: 'THROWN ' + e.message }] };
  }
  const b = JSON.stringify(r.data ?? null);
  if (a === b && !r.errors) ok++;
  else {
    bad++;
    const k = r.errors ? String(r.errors[0].message).slice(0, 60) : 'differs';
    const prev = kinds.get(k);
    if (!prev || prev[1].query.length > op.query.length)
      kinds.set(k, [(prev?.[0] ?? 0) + 1, op, a, b, r.errors]);
    else prev[0]++;
  }
}
console.log({ ok, bad });
if (process.env.LISTS) { let some=0, none=0, full=0; for (const op of all) for (const l of Object.values(oracle.answer(op.query, op.variables).data ?? {}) as any[]) l.totalCount === 0 ? none++ : [52,66,56,41,23,6,7,35,41,17].includes(l.totalCount) ? full++ : some++; console.log({ some, none, full }); }
for (const [k, [n, op, a, b, e]] of kinds)
  console.log(
    '\n###',
    n,
    k,
    '\n',
    op.query,
    JSON.stringify(op.variables),
    '\n O',
    a.slice(0, 1500),
    '\n E',
    b.slice(0, 1500),
    JSON.stringify(e)?.slice(0, 600),
  );
process.exit(0);
