import { describe, expect, it } from 'vitest';
import { embeddedDialect } from '../../src/engine/embedded/dialect.ts';
import { neo4jDialect } from '../../src/engine/neo4j/dialect.ts';
import { compileQuery } from '../support/compile-query.ts';
import { openTestCompiler, schema } from '../support/open-test-compiler.ts';

const compiler = openTestCompiler(neo4jDialect);
const textOf = (query: string, variables = {}) =>
  compileQuery(compiler, schema, query, variables).statement?.cypher ?? '';

const level = (below: string) =>
  `relations(types: [CANCELLED], first: 5) { edges { other { id name ... on Person { description } ... on Company { aliases { text } } ${below} } } }`;

describe('openCompiler()', () => {
  it('writes a short text for three levels through an interface of 14 types', () => {
    expect(textOf(`{ entity(id: "org:usps") { ${level(level(level('')))} } }`).length).toBeLessThan(2000);
  });

  it('grows by the same length with each level', () => {
    const lengths = [level(''), level(level('')), level(level(level('')))].map(
      (below) => textOf(`{ entity(id: "org:usps") { ${below} } }`).length,
    );
    const [one = 0, two = 0, three = 0] = lengths;
    // Deeper lines are indented further, and names get a second digit.
    expect(three - two).toBeLessThan((two - one) * 1.3);
  });

  it('runs no statement for introspection and type names alone', () => {
    expect(
      compileQuery(compiler, schema, '{ __typename __schema { queryType { name } } }').statement,
    ).toBeNull();
  });

  it('runs no statement for a page of which only the type name is asked', () => {
    const { statement, answer } = compileQuery(compiler, schema, '{ relations(first: 0) { __typename } }');
    expect(statement).toBeNull();
    expect(answer([]).data).toMatchObject({ relations: { __typename: 'RelationConnection' } });
  });

  it('runs no statement for ids that can name nothing', () => {
    const { statement, answer } = compileQuery(
      compiler,
      schema,
      '{ node(id: "nothing") { id } nodes(ids: ["a", "relation:x/NO/y"]) { id } }',
    );
    expect(statement).toBeNull();
    expect(answer([])).toEqual({ data: { node: null, nodes: [null, null] }, dataVersion: null });
  });

  it('refuses a cursor of another list before anything runs, also where the plan is known', () => {
    const query =
      'query($after: String) { claims(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const refused = expect.objectContaining({
      code: 'BAD_INPUT',
      details: expect.objectContaining({ field: 'Query.claims' }),
    });
    expect(() => compileQuery(compiler, schema, query, { after: '' })).toThrow(refused);
    const cursor = Buffer.from(JSON.stringify(['Query.claims', 'READING', 'k'])).toString('base64url');
    expect(compileQuery(compiler, schema, query, { after: cursor }).statement?.params).toMatchObject({
      p: { k0: 'k' },
    });
    expect(() => compileQuery(compiler, schema, query, { after: `${cursor}x` })).toThrow(refused);
  });

  it('never puts a value into the text', () => {
    const hostile = 'x` }) DETACH DELETE n //';
    const query =
      'query($id: ID!, $text: String!) { entity(id: $id) { id } entities(where: { name: { contains: $text } }) { nodes { id } } node(id: $id) { id } }';
    const text = textOf(query, { id: hostile, text: hostile });
    expect(text).not.toContain('DELETE');
    expect(text).toBe(textOf(query, { id: 'y', text: 'z' }));
  });

  it('uses one text for both engines but for the flags of their dialects', () => {
    const embedded = openTestCompiler(embeddedDialect);
    const query = '{ claims(where: { kinds: [ACT] }) { nodes { id attribution { teller { name } } } } }';
    expect(compileQuery(embedded, schema, query).statement?.cypher).toBe(
      textOf(query).replaceAll('$p.', '$'),
    );
  });
});

describe('nested filters', () => {
  const nested = (levels: number, open: string, close: string) =>
    `{ entities(where: ${open.repeat(levels)}{}${close.repeat(levels)}) { totalCount } }`;

  it.each([
    ['not', nested(11, '{ not: ', ' }'), nested(12, '{ not: ', ' }')],
    ['related', nested(4, '{ related: { from: ', ' } }'), nested(5, '{ related: { from: ', ' } }')],
  ])('%s may nest so deep and no deeper', (_, deep, deeper) => {
    expect(textOf(deep).length).toBeLessThan(20_000);
    expect(() => textOf(deeper)).toThrow(expect.objectContaining({ code: 'LIMIT_DEPTH' }));
  });
});
