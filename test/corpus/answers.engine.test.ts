import { beforeAll, expect, it } from 'vitest';
import { answerOperation } from '../../src/api/apollo.ts';
import type { App } from '../../src/app.ts';
import type { Statement } from '../../src/cypher/statement.ts';
import type { Remark } from '../../src/engine/neo4j/options.ts';
import type { GraphEngine } from '../../src/engine/port.ts';
import { openTestOracle, STORY_FOLDERS } from '../oracle/open-test-oracle.ts';
import { describeOnEngines, describeOnNeo4j } from '../support/engines.ts';
import { openSeededApp } from '../support/seeded-app.ts';
import { readCorpus } from './corpus-cases.ts';

const cases = readCorpus();
const oracle = await openTestOracle(STORY_FOLDERS.seed);

describeOnEngines('golden answers', (open) => {
  const asked: Statement[] = [];
  let app: App;

  beforeAll(async () => {
    app = await openSeededApp(counting(await open(), asked));
  });

  it.each(cases)('$name is one statement, and its answer is that of its file', async ({ query, variables, beside }) => {
    asked.length = 0;
    const { data, errors } = await answerOperation(app.apollo, { query, variables });
    expect(errors).toBeUndefined();
    expect(asked).toHaveLength(1);
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(beside('json'));
    expect(JSON.stringify(data)).toBe(JSON.stringify(oracle.answer(query, variables).data));
  });
});

describeOnNeo4j('the server about golden statements', (open) => {
  const remarks: Remark[] = [];
  const asked: Statement[] = [];
  let app: App;
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await open({ onRemark: (remark) => remarks.push(remark) });
    app = await openSeededApp(counting(engine, asked));
  });

  it.each(cases)('$name is planned without a remark but on names that the data does not use', async ({ query, variables }) => {
    asked.length = 0;
    await answerOperation(app.apollo, { query, variables });
    remarks.length = 0;
    for (const { cypher, params } of asked) await engine.read({ cypher: `EXPLAIN ${cypher}`, params });
    expect(asked).toHaveLength(1);
    expect(remarks.filter(({ classification }) => classification !== 'UNRECOGNIZED')).toEqual([]);
  });
});

/** The engine, with every reading statement but those of the server's own watch noted. */
function counting(engine: GraphEngine, asked: Statement[]): GraphEngine {
  return {
    ...engine,
    read: (statement) => {
      if (statement.cypher.includes(' AS c0')) asked.push(statement);
      return engine.read(statement);
    },
  };
}
