import fc from 'fast-check';
import {
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { declaredBy } from './check-arguments.ts';
import { openTestOracle, STORY_FOLDERS } from './open-test-oracle.ts';
import { operations } from './random-operations.ts';

const oracle = await openTestOracle(STORY_FOLDERS.seed, STORY_FOLDERS.ferries);
const sample = fc.sample(operations(oracle), { numRuns: 1500, seed: 20200917 });

function askedIn(query: string): string[] {
  const asked: string[] = [];
  const types = new TypeInfo(oracle.schema);
  const look = visitWithTypeInfo(types, {
    Field(node) {
      const parent = types.getParentType();
      if (parent) asked.push(`${declaredBy(parent, node.name.value)}.${node.name.value}`);
    },
    Argument(node) {
      const parent = types.getParentType();
      const field = types.getFieldDef()?.name;
      if (parent && field) asked.push(`${declaredBy(parent, field)}.${field}(${node.name.value})`);
    },
    ObjectField(node) {
      asked.push(`${types.getParentInputType()}.${node.name.value}`);
    },
  });
  visit(parse(query), look);
  return asked;
}

function everything(): string[] {
  return Object.values(oracle.schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const name = `${declaredBy(type, field.name)}.${field.name}`;
      return [name, ...field.args.map((each) => `${name}(${each.name})`)];
    });
  });
}

describe('operations()', () => {
  it('gives operations that the schema accepts', () => {
    expect(sample.flatMap(({ query }) => validate(oracle.schema, parse(query)))).toEqual([]);
  });

  it('asks every field with every argument and every filter sooner or later', () => {
    const asked = new Set(sample.flatMap(({ query }) => askedIn(query)));
    const missing = everything().filter((name) => !asked.has(name));
    expect(missing).toEqual([]);
  });

  it('gives the same operations for the same seed', () => {
    expect(fc.sample(operations(oracle), { numRuns: 20, seed: 20200917 })).toEqual(sample.slice(0, 20));
  });
});

describe('openOracle()', () => {
  it('refuses no random operation, and only calculations inside one', () => {
    const answers = sample.map(({ query, variables }) => oracle.answer(query, variables));
    expect(answers.filter(({ data }) => !data).map(({ errors }) => errors)).toEqual([]);
    const codes = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code));
    expect([...new Set(codes)].sort()).toEqual(['BAD_INPUT', 'UNITS_DO_NOT_MIX']);
  }, 60_000);
});
