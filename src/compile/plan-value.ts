import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { listOf } from '../cypher/expression.ts';
import { mappingOf } from './mapping.ts';
import type { Planning } from './planning.ts';
import { type Scope, valueScope } from './scope.ts';
import type { SelectedField } from './selected-fields.ts';
import { type Read, type Slot, Slots } from './slots.ts';

/**
 * Plans a value that is made of properties of its owner: a time, a derivation.
 *
 * A value that may be null is null when the first property that every such value has is absent.
 */
export function planValue(
  planning: Planning,
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  selected: SelectedField,
): Slot {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const slots = new Slots();
  const inner = valueScope(scope, field.name);
  const read = planning.object({ slots, scope: inner, types: [type], selections: selected.selections });
  const mark = isNonNullType(field.type) ? null : markOf(type, inner, slots);
  return {
    expression: slots.row,
    clauses: slots.clauses,
    isComprehension: !slots.isPlain,
    read: (row, frames) => (mark && mark(row, frames) === null ? null : read(row, frames)),
  };
}

function markOf(type: GraphQLObjectType, scope: Scope, slots: Slots): Read {
  const required = Object.values(type.getFields()).find(
    ({ type: fieldType }) => isNonNullType(fieldType) && isLeafType(getNullableType(fieldType)),
  );
  if (!required) throw new Error(`${type.name} has no field that tells whether it is there`);
  const mapping = mappingOf(required);
  const name = mapping.kind === 'property' ? mapping.name : required.name;
  return slots.add(`mark ${name}`, () => ({ expression: scope.property(name), read: (value) => value }));
}

/**
 * Plans a list of values that the owner keeps as parallel lists of text, one a field; empty text stands for
 * an absent one.
 */
export function planParallelLists(
  planning: Planning,
  scope: Scope,
  field: GraphQLField<unknown, unknown>,
  selected: SelectedField,
): Slot {
  const type = getNamedType(field.type) as GraphQLObjectType;
  if (!isListType(getNullableType(field.type))) throw new Error(`${field.name} is no list`);
  const slots = new Slots();
  const inner = valueScope(scope, field.name);
  const read = planning.object({ slots, scope: inner, types: [type], selections: selected.selections });
  const counting = markOf(type, inner, slots);
  return {
    expression: listOf(slots.expressions),
    read: (lists, frames) => {
      const length = ((counting(lists, frames) ?? []) as readonly unknown[]).length;
      const rows = Array.from({ length }, (_, index) =>
        (lists as readonly (readonly unknown[] | null)[]).map((list) => list?.[index] || null),
      );
      return rows.map((row) => read(row, frames));
    },
  };
}
