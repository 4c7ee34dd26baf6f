import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSchema } from '../../src/api/schema.ts';
import { openCompiler } from '../../src/compile/compiler.ts';
import type { Statement } from '../../src/cypher/statement.ts';
import { embeddedDialect } from '../../src/engine/embedded/dialect.ts';
import { neo4jDialect } from '../../src/engine/neo4j/dialect.ts';
import { compileQuery } from '../support/compile-query.ts';
import { readCorpus } from './corpus-cases.ts';

const cases = readCorpus();
const { mapped: schema } = openSchema();
const forNeo4j = openCompiler({ schema, dialect: neo4jDialect, pageSize: 100 });
const forEmbedded = openCompiler({ schema, dialect: embeddedDialect, pageSize: 100 });

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
