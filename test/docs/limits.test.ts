import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOperation } from '../../src/api/apollo.ts';
import { costOf } from '../../src/api/limits/cost.ts';
import { openLog } from '../../src/api/log.ts';
import { openSchema } from '../../src/api/schema.ts';
import { composeApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openEmbedded } from '../../src/engine/embedded/open.ts';
import type { GraphEngine } from '../../src/engine/port.ts';
import { readPage } from './documented-example.ts';
import { tableUnder } from './markdown.ts';

const page = readPage('docs/limits.md');
const code = (cell = '') => cell.replace(/`/g, '');

describe('the table of limits', () => {
  const rows = tableUnder(page, 'All limits');

  it('has each setting with its default, and no other', () => {
    const settings = readPage('.env.example').matchAll(/^(NUTGRAPH_LIMIT_[A-Z_]+)=(.*)$/gm);
    const defaults = [...settings].map(([, name, value]) => [
      name,
      value === '' ? 'two for each core' : value,
    ]);
    expect(rows.map((row) => [code(row.setting), row.default]).sort()).toEqual(defaults.sort());
  });

  it('has each code of a limit', () => {
    const codes = [...readPage('src/errors.ts').matchAll(/'(LIMIT_[A-Z_]+)'/g)].map(([, one]) => one);
    const documented = [...page.matchAll(/`(LIMIT_[A-Z_]+)`/g)].map(([, one]) => one);
    expect([...new Set(documented)].sort()).toEqual([...codes].sort());
  });
});

const examples = [
  ...page.matchAll(/^`(NUTGRAPH_[A-Z_]+)=(\w+)`.*\n\n```graphql\n([\s\S]*?)```\n\n```json\n(.*)\n```/gm),
].map(([, name = '', value = '', query = '', extensions = '{}']) => ({
  name,
  value,
  query,
  extensions: JSON.parse(extensions) as { readonly code: string },
}));

describe('the examples of limits', () => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEmbedded();
  });
  afterAll(() => engine.close());

  it('are found, one for each setting that documents are held to', () => {
    expect(examples).toHaveLength(7);
  });

  it.each(examples)('are refused as written: $name', async ({ name, value, query, extensions }) => {
    const config = readConfig({}, { [name]: value });
    const { apollo } = await composeApp({ config, engine, logger: openLog('silent'), audience: 'world' });
    const { errors } = await answerOperation(apollo, { query });
    expect(errors?.at(-1)?.extensions).toEqual(extensions);
    await apollo.stop();
  });
});

it('the example of costs adds up', () => {
  const [, query = '', sum] =
    /```graphql\n([^`]*)```\n\n[^`]* = (\d+)\.\n/.exec(page.split('## Cost')[1] ?? '') ?? [];
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('It is an operation.');
  expect(costOf(openSchema().schema, { operation, fragments: {}, variables: {} })).toBe(Number(sum));
});
