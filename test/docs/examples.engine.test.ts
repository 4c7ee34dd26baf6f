import { beforeAll, describe, expect, it } from 'vitest';
import { answerOperation } from '../../src/api/apollo.ts';
import type { App } from '../../src/app.ts';
import { describeOnEngines, describeOnNeo4j } from '../support/engines.ts';
import { openSeededApp } from '../support/seeded-app.ts';
import { examplesOf, leadingTable } from './documented-example.ts';

const PAGES = [
  'README.md',
  'docs/graph-model.md',
  'docs/search.md',
  'docs/paths.md',
  'docs/pictures.md',
  'docs/figures.md',
  'docs/time.md',
];
const graphql = PAGES.flatMap((page) => examplesOf(page, 'graphql'));
const cypher = PAGES.flatMap((page) => examplesOf(page, 'cypher'));
const answered = cypher.flatMap((example) => {
  const rows = leadingTable(example.next);
  return rows === null ? [] : [{ ...example, rows }];
});
const shown = cypher.filter(({ next }) => leadingTable(next) === null);

describe('the examples of the pages', () => {
  it('are all found', () => {
    expect(graphql.length).toBeGreaterThanOrEqual(18);
    expect(answered.length).toBeGreaterThanOrEqual(6);
    expect(shown.length).toBeGreaterThanOrEqual(1);
  });
});

describeOnEngines('the examples of the pages', (open) => {
  let app: App;
  beforeAll(async () => {
    app = await openSeededApp(await open());
  });

  it.each(graphql)('are answered as written: $title', async ({ question, next }) => {
    const [, answer = ''] = /^```json\n([\s\S]*?)^```/m.exec(next) ?? [];
    expect(next.startsWith('```json\n')).toBe(true);
    expect(await answerOperation(app.apollo, { query: question })).toEqual(JSON.parse(answer));
  });

  it.each(answered)('give the rows as written: $title', async ({ question, rows }) => {
    expect(await app.engine.read({ cypher: question, params: {} })).toEqual(rows);
  });
});

describeOnNeo4j('the pictures of the pages', (open) => {
  it.each(shown)('are statements that Neo4j plans: $title', async ({ question }) => {
    const engine = await open();
    expect(await engine.read({ cypher: `EXPLAIN ${question}`, params: {} })).toEqual([]);
  });
});
