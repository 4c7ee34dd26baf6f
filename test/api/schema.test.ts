import {
  assertScalarType,
  buildSchema,
  type GraphQLSchema,
  graphqlSync,
  introspectionFromSchema,
  lexicographicSortSchema,
  parseValue,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { openSchema } from '../../src/api/schema.ts';

const { schema, mapped, sdl, possibleTypes } = openSchema();

describe('openSchema()', () => {
  it('publishes no mapping directive and none of their types', () => {
    const { directives, types } = introspectionFromSchema(schema).__schema;
    expect(directives.map(({ name }) => name).sort()).toEqual([
      'deprecated',
      'include',
      'oneOf',
      'skip',
      'specifiedBy',
    ]);
    expect(types.map(({ name }) => name)).not.toContainEqual(expect.stringMatching(/^Stored/));
    expect(sdl).not.toMatch(/^[^"]*@(relationship|reference|end|computed|property)/m);
  });

  it('keeps the directives for the compiler, on the very same types', () => {
    expect(mapped.getDirective('relationship')).toBeTruthy();
    expect(mapped.getType('Entity')).toBe(schema.getType('Entity'));
  });

  it('publishes text that builds the same schema', () => {
    const sorted = (one: GraphQLSchema) => introspectionFromSchema(lexicographicSortSchema(one));
    expect(sorted(buildSchema(sdl))).toEqual(sorted(schema));
  });

  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    const own = introspectionFromSchema(schema).__schema.types.filter(({ name }) => !name.startsWith('__'));
    JSON.stringify(own, (_key, part) => {
      if (part?.description === null) bare.push(part.name);
      return part;
    });
    expect(bare).toEqual([]);
  });

  it('lists the types of each interface', () => {
    expect(Object.keys(possibleTypes).sort()).toEqual(['Entity', 'Node', 'Sourced']);
    expect([...(possibleTypes.Sourced ?? [])].sort()).toEqual(['Event', 'Figure', 'Relation']);
    expect(possibleTypes.Node).toEqual(expect.arrayContaining(['Story', 'Claim', 'Person', 'Sentence']));
  });
});

/** What a refused argument of one scalar says. */
function refusals(field: string, literal: string, variable: unknown, type: string) {
  const asked = [
    graphqlSync({ schema, source: `{ ${field.replace('?', literal)} }` }),
    graphqlSync({
      schema,
      source: `query ($v: ${type}) { ${field.replace('?', '$v')} }`,
      variableValues: { v: variable },
    }),
  ];
  return asked.map(({ errors }) => errors?.[0]);
}

const decimal = 'figures(where: {value: {eq: ?}}) { totalCount }';
const edtf = 'claims(where: {assertedOn: {overlaps: ?}}) { totalCount }';

const decimalType = assertScalarType(schema.getType('Decimal'));

describe('addScalarRule()', () => {
  it.each([
    [decimal, 'Decimal', '"3,9"', '3,9', 'BAD_INPUT'],
    [decimal, 'Decimal', '2.5', 2.5, 'BAD_INPUT'],
    [decimal, 'Decimal', '"1e9"', '1e9', 'BAD_INPUT'],
    [decimal, 'Decimal', 'true', true, 'BAD_INPUT'],
    [decimal, 'Decimal', `"${'9'.repeat(101)}"`, '9'.repeat(101), 'BAD_INPUT'],
    [edtf, 'Edtf', '"2020-02-30"', '2020-02-30', 'BAD_DATE'],
    [edtf, 'Edtf', '"2020-04?"', '2020-04?', 'BAD_DATE'],
    [edtf, 'Edtf', '"2020-21"', '2020-21', 'BAD_DATE'],
    [edtf, 'Edtf', '2020', 2020, 'BAD_DATE'],
  ])('refuses in %s a %s like %s', (field, type, literal, variable, code) => {
    for (const error of refusals(field, literal, variable, type)) {
      expect(error?.extensions.code).toBe(code);
      expect(error?.message).toContain(`not of type ${type}`);
    }
  });

  it.each([
    ['"2.53"', '2.53'],
    ['12', '12'],
    ['9007199254740993000', '9007199254740993000'],
  ])('reads the decimal %s as %j', (literal, expected) => {
    expect(decimalType.parseLiteral(parseValue(literal), null)).toBe(expected);
  });

  it('reads a whole number of a variable as its digits, and no number that JSON has rounded', () => {
    expect(decimalType.parseValue(3_900_000_000)).toBe('3900000000');
    expect(() => decimalType.parseValue(2 ** 53)).toThrow('not of type Decimal');
  });
});
