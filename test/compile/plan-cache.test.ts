import { getOperationAST, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openSchema } from '../../src/api/schema.ts';
import { openPlanKey } from '../../src/compile/plan-key.ts';
import { enumValues } from '../../src/compile/shape-of-type.ts';

const { mapped: schema } = openSchema();

function keyOf(query: string, name?: string) {
  const document = parse(query);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('there is no operation');
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return openPlanKey(schema, operation, fragments, enumValues(schema, 'RelationType'));
}

const PAGE = `query($first: Int, $after: String, $where: ClaimFilter, $order: ClaimOrder) {
  claims(first: $first, after: $after, where: $where, orderBy: $order) { totalCount }
}`;

describe('openPlanKey()', () => {
  it.each([
    ['page sizes', { first: 1 }, { first: 50 }],
    ['cursors', { after: 'a' }, { after: 'b' }],
    ['ids', { where: { ids: ['a'] } }, { where: { ids: ['b', 'c'] } }],
    [
      'the order of enum values',
      { where: { kinds: ['ACT', 'FACT'] } },
      { where: { kinds: ['FACT', 'ACT'] } },
    ],
    ['an absent and a null argument', { where: {} }, { where: { ids: null } }],
  ])('%s share a plan', (_, one, other) => {
    const key = keyOf(PAGE);
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['a first page and a next one', { first: 1 }, { first: 1, after: 'a' }],
    ['an empty list and a full one', { where: { ids: [] } }, { where: { ids: ['a'] } }],
    ['two orders', { order: 'KIND' }, { order: 'READING' }],
    ['two shapes of a filter', { where: { ids: ['a'] } }, { where: { not: { ids: ['a'] } } }],
    [
      'one part and two of an or',
      { where: { or: [{ ids: ['a'] }] } },
      { where: { or: [{ ids: ['a'] }, { ids: ['b'] }] } },
    ],
    [
      'the first hop and later ones',
      { where: { toldBy: { origin: true } } },
      { where: { toldBy: { origin: false } } },
    ],
    [
      'dated things and undated ones',
      { where: { assertedOn: { within: '2020', orUndated: true } } },
      { where: { assertedOn: { within: '2020', orUndated: false } } },
    ],
  ])('%s do not', (_, one, other) => {
    const key = keyOf(PAGE);
    expect(key(one)).not.toBe(key(other));
  });

  it('tells ids of node and nodes by what they name, whatever they are', () => {
    const key = keyOf('query($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } }');
    const claim = { id: 'claim:a/c1', ids: ['gov:a', 'claim:a/c1'] };
    expect(key(claim)).toBe(key({ id: 'claim:b/c2', ids: ['claim:b/c9', 'org:b', 'org:c'] }));
    expect(key(claim)).not.toBe(key({ ...claim, id: 'gov:a' }));
    expect(key(claim)).not.toBe(key({ ...claim, ids: ['gov:a'] }));
  });

  it('tells apart what directives include', () => {
    const key = keyOf('query($yes: Boolean!) { stories { id name @include(if: $yes) } }');
    expect(key({ yes: true })).not.toBe(key({ yes: false }));
  });

  it.each([
    ['what is included', 'Boolean!', '{ stories @skip(if: $x) { id } }'],
    ['an id', 'ID!', '{ node(id: $x) { id } }'],
  ])('is not misled by a variable that is %s in another operation', (_, type, selection) => {
    const key = keyOf(
      `query One($x: EntityFilter) { entities(where: $x) { totalCount } }
       query Other($x: ${type}) { ...Part }
       fragment Part on Query ${selection}`,
      'One',
    );
    const shapes = [null, {}, { ids: [] }, { ids: ['a'] }, { types: ['PERSON'] }].map((x) => key({ x }));
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
