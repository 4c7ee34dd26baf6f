import { readdirSync, readFileSync } from 'node:fs';
import {
  type FragmentDefinitionNode,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { type CostedOperation, costOf } from '../../../src/api/limits/cost.ts';
import { openCostLimit } from '../../../src/api/limits/cost-limit.ts';
import { packagePath } from '../../../src/api/package-files.ts';
import { openSchema } from '../../../src/api/schema.ts';

const { schema } = openSchema();

function asked(text: string, variables: Readonly<Record<string, unknown>> = {}): CostedOperation {
  const { definitions } = parse(text);
  const [operation] = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION) as [
    OperationDefinitionNode,
  ];
  const fragments = definitions.filter(
    (one) => one.kind === Kind.FRAGMENT_DEFINITION,
  ) as FragmentDefinitionNode[];
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return {
    operation,
    fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
    variables: coerced ?? {},
  };
}

describe('costOf()', () => {
  it.each<[string, number, string]>([
    ['{ __typename }', 0, 'nothing is read'],
    ['{ __schema { types { name } } }', 0, 'introspection reads nothing of the graph'],
    ['{ entity(id: "a") { name type } }', 1, 'one object, its leaves free'],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3, 'an object for each id'],
    ['{ entities { totalCount } }', 1, 'a connection'],
    ['{ entities { nodes { id } } }', 1 + 20, 'a page as long as the schema has it'],
    ['{ entities(first: 5) { nodes { id } pageInfo { endCursor } } }', 1 + 5 + 1, 'a page as long as asked'],
    ['{ entities(first: 5) { edges { cursor node { id } } } }', 1 + 5, 'an edge and its node are one'],
    ['{ entities(first: null) { nodes { id } } }', 1 + 20, 'null is the default'],
    ['{ entities(first: -5) { nodes { id } } }', 1, 'a page of less than nothing'],
    ['{ entities(first: 2000000000) { nodes { id } } }', 1 + 10_000, 'no page is longer than settings allow'],
    ['{ entities(first: 10) { nodes { stories { id } } } }', 1 + 10 * (1 + 10), 'a plain list is ten'],
    ['{ stories { articles { sentences { id } } } }', 10 * (1 + 10 * (1 + 100)), 'sentences are a hundred'],
    ['{ search(text: "a", first: 7) { node { id } } }', 500 + 7 * 2, 'a search, hits and what they are'],
    [
      '{ paths(from: "a", to: "b", first: 3, maxHops: 5) { entities { id } relations { id } } }',
      500 + 3 * (1 + 6 + 6),
      'paths',
    ],
    [
      '{ paths(from: "a", to: "b") { entities { id } } }',
      500 + 1 * (1 + 5),
      'one path of four hops unless asked',
    ],
    [
      '{ graph(story: "a", first: 30) { nodes { entity { id } } relations { id } } }',
      1 + 30 * 2 + 150,
      'a picture',
    ],
    ['{ graph(story: "a") { nodes { x y } } }', 1 + 200 * (1 + 50 + 50), 'places of 200 nodes'],
    ['{ figures(first: 0) { totals { sum about { id } } } }', 1 + 20 * 2, 'totals are twenty'],
    [
      '{ calculate(operation: SUM, figures: ["a", "b", "c"]) { value } }',
      3,
      'a calculation is as dear as its figures',
    ],
    ['{ calculate(operation: SUM, figures: ["a", "b"]) { inputs { id } } }', 2 + 2, 'and they are objects'],
    ['{ a: stories { id } b: stories { id } }', 20, 'what is asked twice counts twice'],
    ['{ stories @skip(if: true) { id } entity(id: "a") @include(if: false) { id } }', 0, 'what is left out'],
    [
      '{ ... on Query @include(if: false) { stories { id } } ...F @skip(if: true) } fragment F on Query { stories { id } }',
      0,
      'fragments that are left out',
    ],
    [
      '{ entities(first: 10) { nodes { ...A ...B } } } fragment A on Person { stories { id } } fragment B on Company { stories { id articles { id } } }',
      1 + 10 * (1 + 110),
      'the dearest of types that exclude each other',
    ],
    [
      '{ entities(first: 10) { nodes { ... on Entity { stories { id } } ... on Event { stories { id } } } } }',
      1 + 10 * (1 + 20),
      'what suits all and one of them',
    ],
    [
      '{ entities(first: 3) { ...P } } fragment P on EntityConnection { nodes { id } }',
      1 + 3,
      'a page in a fragment',
    ],
  ])('of %s is %i: %s', (text, cost) => {
    expect(costOf(schema, asked(text))).toBe(cost);
  });

  it('reads variables and their defaults', () => {
    const text = `query ($first: Int = 4, $ids: [ID!]!, $no: Boolean = false) {
      entities(first: $first) { nodes { id } } nodes(ids: $ids) { id } stories @include(if: $no) { id }
    }`;
    expect(costOf(schema, asked(text, { ids: ['a', 'b'] }))).toBe(1 + 4 + 2);
    expect(costOf(schema, asked(text, { ids: [], first: 9, no: true }))).toBe(1 + 9 + 10);
  });

  it('takes no longer for fragments that double at each level', () => {
    const fragments = Array.from({ length: 90 }, (_, at) => {
      const next = `entities { nodes { ...F${at + 1} } }`;
      return `fragment F${at} on Entity { a: stories { ${next} } b: stories { ${next} } }`;
    });
    const text = `{ entities { nodes { ...F0 } } } ${fragments.join(' ')} fragment F90 on Entity { id }`;
    const begun = performance.now();
    expect(costOf(schema, asked(text))).toBe(Number.MAX_SAFE_INTEGER);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('openCostLimit()', () => {
  const text = 'query ($first: Int) { entities(first: $first) { nodes { id } } }';

  it('lets through as much as is allowed, and refuses one more by name', () => {
    const check = openCostLimit({ schema, limit: 51 });
    const one = asked(text, { first: 50 });
    expect(() => check(one)).not.toThrow();
    expect(() => check({ ...one, variables: { first: 51 } })).toThrow(
      expect.objectContaining({
        code: 'LIMIT_COST',
        message: expect.stringMatching(/52 objects.*limit is 51.*NUTGRAPH_LIMIT_COST/),
        details: { limit: 51, value: 52, setting: 'NUTGRAPH_LIMIT_COST' },
      }),
    );
    expect(() => check(one)).not.toThrow();
  });

  it('tells lists of variables apart by their length', () => {
    const check = openCostLimit({ schema, limit: 2 });
    const one = asked('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] });
    expect(() => check(one)).not.toThrow();
    expect(() => check({ ...one, variables: { ids: ['a', 'b', 'c'] } })).toThrow('3 objects');
  });

  it('lets through every question of queries/ by its default', () => {
    const folder = packagePath('queries');
    const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
    const check = openCostLimit({ schema, limit: 50_000 });
    for (const file of files) check(asked(readFileSync(`${folder}/${file}`, 'utf8')));
    expect(files.length).toBeGreaterThan(15);
  });
});
