/**
 * Prints how long the compiler takes for each operation of `queries/`, in a warm process: at first sight, and when
 * the plan is known and only bound.
 *
 *     npm run bench
 *
 * Parsing and validation are not in it. The median of all operations stands beside the mark of the design.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getOperationAST, parse } from 'graphql';
import { openSchema } from '../src/api/schema.ts';
import { openCompiler } from '../src/compile/compiler.ts';
import type { Operation } from '../src/compile/operation.ts';
import { neo4jDialect } from '../src/engine/neo4j/dialect.ts';
import { layOut } from '../src/picture/lay-out.ts';
import { readVocabulary } from '../src/story/read-stories.ts';

const WARM_UP = 60;
const FIRST_SIGHTS = 20;
const REPEATS = 1000;
const MARKS_MS = { first: 0.5, known: 0.01 };

const folder = fileURLToPath(new URL('../queries/', import.meta.url));
const queries = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(`${folder}${file}`, 'utf8'));
const compiler = openCompiler({
  schema: openSchema().mapped,
  dialect: neo4jDialect,
  pageSize: 100,
  vocabulary: await readVocabulary(),
  layOut,
});

/** The operation as a server that never saw it gets it. */
function unseen(query: string): Operation {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('a query has no operation');
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) =>
      node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [],
    ),
  );
  const variables = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, 'org:usps']),
  );
  return { document, operation, fragments, variables };
}

function millisecondsEach(count: number, work: (index: number) => void): number {
  const begun = performance.now();
  for (let index = 0; index < count; index++) work(index);
  return (performance.now() - begun) / count;
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

for (let round = 0; round < WARM_UP; round++)
  for (const query of queries) compiler.compile(unseen(query)).prepare();
const times = queries.map((query) => {
  const operations = Array.from({ length: FIRST_SIGHTS }, () => unseen(query));
  const [known] = operations;
  return {
    first: millisecondsEach(
      FIRST_SIGHTS,
      (index) => void compiler.compile(operations[index] as Operation).prepare(),
    ),
    known: millisecondsEach(REPEATS, () => void compiler.compile(known as Operation).prepare()),
  };
});

for (const [name, what] of [
  ['first', 'compile, first sight'],
  ['known', 'compile, plan known'],
] as const) {
  const all = times.map((time) => time[name]);
  console.log(
    `${what.padEnd(34)} ${median(all).toFixed(3)} ms  mark ${MARKS_MS[name]} ms, worst ${Math.max(...all).toFixed(3)} ms`,
  );
}
