import { existsSync, readFileSync } from 'node:fs';

// Prints "N passed, N failed" from vitest's JSON report. A file that could not be loaded, and a report that is
// missing or counts no test, are failures too; then it exits with 1.
const report = process.argv[2];
const { testResults = [] } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;

const broken = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
);
const passed = count('passed');
const failed = count('failed') + broken.length + (passed === 0 ? 1 : 0);
const skipped = count('pending', 'skipped', 'todo', 'disabled');
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;
