import { openTestOracle, STORY_FOLDERS } from './open-test-oracle.ts';
import { openAnswers } from './open-answers.ts';
import { openEmbedded } from '../../src/engine/embedded/open.ts';
import { operations } from './random-operations.ts';
import { readQuestions } from './asked-questions.ts';
import fc from 'fast-check';
const folders = process.argv[2] === 'both' ? [STORY_FOLDERS.seed, STORY_FOLDERS.ferries] : [STORY_FOLDERS.seed];
const oracle = await openTestOracle(...folders);
const ask = await openAnswers(await openEmbedded({ shuffle: true }), folders);
for (const { name, query } of readQuestions()) {
  const a = JSON.stringify(oracle.answer(query).data); const r = await ask({ query }); const b = JSON.stringify(r.data);
  console.log(name, a === b, a === b ? '' : JSON.stringify(r.errors)?.slice(0, 400) ?? b?.slice(0, 800));
}
const all = fc.sample(operations(oracle, {length: Number(process.argv[5] ?? 500)}), { numRuns: Number(process.argv[3] ?? 200), seed: Number(process.argv[4] ?? 1) });
let ok = 0, bad = 0; const kinds = new Map<string, any>();
for (const op of all) {
  const a = JSON.stringify(oracle.answer(op.query, op.variables).data ?? null);
  let r: any; try { r = await ask(op); } catch (e: any) { r = { errors: [{ message: 'THROWN ' + e.message }] }; }
  const b = JSON.stringify(r.data ?? null);
  if (a === b && !r.errors) ok++; else { bad++; const k = r.errors ? String(r.errors[0].message).slice(0, 90) : 'differs'; const prev = kinds.get(k); if (!prev || prev[1].query.length > op.query.length) kinds.set(k, [(prev?.[0] ?? 0) + 1, op, a, b, r.errors]); else prev[0]++; }
}
console.log({ ok, bad });
for (const [k, [n, op, a, b, e]] of kinds) console.log('\n###', n, k, '\n', op.query, JSON.stringify(op.variables), '\n O', a.slice(0, 1500), '\n E', b.slice(0, 1500), JSON.stringify(e)?.slice(0, 600));
process.exit(0);
