import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/cypher/statement.ts';
import { embeddedDialect } from '../../src/engine/embedded/dialect.ts';
import { neo4jDialect } from '../../src/engine/neo4j/dialect.ts';
import { compileQuery } from '../support/compile-query.ts';
import { openTestCompiler, schema } from '../support/open-test-compiler.ts';
import { readCorpus } from './corpus-cases.ts';

const cases = readCorpus();
const forNeo4j = openTestCompiler(neo4jDialect);
const forEmbedded = openTestCompiler(embeddedDialect);

describe('golden statements', () => {
  it('are about 40 cases, each of which says what it proves', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(({ proves }) => !/^[A-Z].{15,}\.$/.test(proves))).toEqual([]);
  });

  it.each(cases)('$name: $proves', async ({ query, variables, beside }) => {
    const { statement } = compileQuery(forNeo4j, schema, query, variables);
    await expect(golden(statement)).toMatchFileSnapshot(beside('cypher'));
  });

  it.each(cases)('$name: the embedded text has its own file only where it differs', async ({ query, variables, beside }) => {
    const neo4j = compileQuery(forNeo4j, schema, query, variables).statement;
    const embedded = compileQuery(forEmbedded, schema, query, variables).statement;
    const isSame = embedded?.cypher === neo4j?.cypher.replaceAll('$p.', '$');
    if (isSame) expect(existsSync(beside('embedded.cypher'))).toBe(false);
    else await expect(golden(embedded)).toMatchFileSnapshot(beside('embedded.cypher'));
  });
});

const golden = (statement: Statement | null | undefined) =>
  `${statement?.cypher}\n\n// ${JSON.stringify(statement?.params)}\n`;
