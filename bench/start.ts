/**
 * Prints how long `npm start` takes from nothing to its first answer, and what of that is what.
 *
 *     npm run bench
 *
 * It starts the build in `dist/` with the embedded engine, asks one question of `queries/` over HTTP, and stops it;
 * five times, after one that warms the file cache. The median counts. Exit code 1 says that it is over the limit.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LIMIT_MS = 2000;
const RUNS = 5;
const root = fileURLToPath(new URL('..', import.meta.url));
const query = readFileSync(`${root}queries/mask-plan-cancelled.graphql`, 'utf8');
const expected = JSON.stringify(JSON.parse(readFileSync(`${root}queries/mask-plan-cancelled.json`, 'utf8')));

/** Milliseconds of one start: the program's own code, the story, the server, and the first question. */
interface Start {
  readonly total: number;
  /** Until the banner, which comes when the story is loaded and the port is open. */
  readonly listening: number;
  /** From the banner to the answer: the first statement is compiled here. */
  readonly question: number;
  /** The same again, in the server that is warm now. */
  readonly again: number;
}

async function measureStart(): Promise<Start> {
  const { NEO4J_URI: _none, ...environment } = process.env;
  const begun = performance.now();
  const server = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0', '--json'], {
    cwd: root,
    env: { ...environment, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await urlOf(server.stdout);
    const listening = performance.now();
    await ask(url);
    const answered = performance.now();
    await ask(url);
    return {
      total: answered - begun,
      listening: listening - begun,
      question: answered - listening,
      again: performance.now() - answered,
    };
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  }
}

/** With `--json` the banner is one line with the address. */
async function urlOf(output: AsyncIterable<unknown>): Promise<string> {
  let written = '';
  for await (const chunk of output) {
    written += String(chunk);
    if (written.endsWith('\n')) return (JSON.parse(written) as { url: string }).url;
  }
  throw new Error('The server ended before it listened. Is dist/ there? npm run build makes it.');
}

async function ask(url: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  if (JSON.stringify(await response.json()) !== expected)
    throw new Error('The answer is another than in queries/.');
}

/** Milliseconds that Node takes to start and to end with nothing to do, as a yardstick of this machine. */
async function measureEmptyNode(): Promise<number> {
  const begun = performance.now();
  await once(spawn(process.execPath, ['-e', '0']), 'exit');
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const starts: Start[] = [];
const empty: number[] = [];
await measureStart();
for (let run = 0; run < RUNS; run += 1) {
  empty.push(await measureEmptyNode());
  starts.push(await measureStart());
}
const row = (name: string, values: readonly number[], note = '') =>
  console.log(`${name.padEnd(34)}${median(values).toFixed(0).padStart(6)} ms  ${note}`.trimEnd());
const total = starts.map((start) => start.total);
row(
  'npm start to the first answer',
  total,
  `limit ${LIMIT_MS} ms, worst ${Math.max(...total).toFixed(0)} ms`,
);
row(
  '  load: code, story, port',
  starts.map((start) => start.listening),
);
row(
  '  read: the first question',
  starts.map((start) => start.question),
);
row(
  'the same question again',
  starts.map((start) => start.again),
);
row('Node alone', empty, `median of ${RUNS}, like the others`);
process.exitCode = median(total) > LIMIT_MS ? 1 : 0;
