import { expect, it } from 'vitest';
import { readPage } from './documented-example.ts';
import { tableUnder } from './markdown.ts';

const page = readPage('docs/errors.md');

const documented = (heading: string) =>
  tableUnder(page, heading).map(({ code = '' }) => code.replace(/`/g, ''));

/** Gives the texts in quotes between two marks of a source file. */
function codesIn(path: string, from: string, to: string): readonly string[] {
  const [, after = ''] = readPage(path).split(from);
  return [...(after.split(to)[0] ?? '').matchAll(/'([A-Z_]+)'/g)].map(([, code = '']) => code);
}

const own = codesIn('src/errors.ts', 'export type ErrorCode =', ';');
const issues = codesIn('src/story/issue.ts', 'export type IssueCode =', ';');
const ofRequests = codesIn('src/api/error-format.ts', 'const REQUEST_CODES = new Set([', ']);');
const transport = codesIn('src/client/client-error.ts', 'export type TransportCode =', ';');

it.each([
  ['Codes of nutgraph', own],
  ['Issues of a story', issues],
  ['Codes of the client', transport],
  ['Codes of GraphQL', ofRequests.filter((code) => !own.some((one) => one === code))],
])('docs/errors.md has a row under "%s" for each code, and no other', (heading, codes) => {
  expect(codes.length).toBeGreaterThan(0);
  expect([...documented(heading)].sort()).toEqual([...codes].sort());
});

it('docs/errors.md says of each code what it means and how to go on', () => {
  const headings = ['Codes of nutgraph', 'Codes of GraphQL', 'Codes of the client', 'Issues of a story'];
  const rows = headings.flatMap((heading) => tableUnder(page, heading));
  const isSentence = (text = '') => /^[A-Z`].*[.)]$/.test(text);
  expect(rows.filter((row) => !isSentence(row.meaning) || !isSentence(row['way out']))).toEqual([]);
});
