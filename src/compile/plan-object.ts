import type { GraphQLObjectType } from 'graphql';
import { firstKnown } from '../cypher/expression.ts';
import { NutgraphError } from '../errors.ts';
import type { Frames } from './binding.ts';
import { TYPENAME } from './operation.ts';
import type { ObjectPlan, Planning } from './planning.ts';
import type { Scope } from './scope.ts';
import { selectedFields } from './selected-fields.ts';
import { labelsOf, typenameOf } from './shape-of-type.ts';
import type { Read, Slots } from './slots.ts';

type ReadObject = (row: unknown, frames: Frames) => Readonly<Record<string | symbol, unknown>>;

/**
 * Plans an object of a row.
 *
 * Fragments never branch the statement: a row has a place for whatever any of its possible types selects,
 * and the reader takes only what the row's own type does. So the text does not grow with the types.
 */
export function planObject(planning: Planning, { slots, scope, types, selections }: ObjectPlan): Read {
  const readers = new Map(
    types.map((type) => [
      type.name,
      objectReader(planning, slots, scope, type, selectedFields(planning, type, selections)),
    ]),
  );
  const [only] = types;
  if (types.length === 1 && only) return readers.get(only.name) as Read;
  const readType = addType(slots, scope, types);
  return (row, frames) => {
    const typename = readType(row, frames) as string;
    const read = readers.get(typename);
    if (!read)
      throw new NutgraphError('INTERNAL', `The graph has a ${typename} where the schema expects none.`, {
        typename,
      });
    return read(row, frames);
  };
}

function objectReader(
  planning: Planning,
  slots: Slots,
  scope: Scope,
  parent: GraphQLObjectType,
  fields: ReturnType<typeof selectedFields>,
): ReadObject {
  const readers = fields.map((selected) => ({
    key: selected.responseKey,
    read: planning.field({ slots, scope, parent, selected }),
  }));
  return (row, frames) => {
    // Unlike an assignment, this keeps a field that the document calls `__proto__`.
    const values = Object.fromEntries(readers.map(({ key, read }) => [key, read(row, frames)]));
    return { [TYPENAME]: parent.name, ...values };
  };
}

/** The place that tells a row's type: an entity stores its own, and any other id begins with it. */
function addType(slots: Slots, scope: Scope, types: readonly GraphQLObjectType[]): Read {
  if (types.every((type) => labelsOf(type).label === 'Entity')) {
    return slots.add('type', () => ({
      expression: scope.property('type'),
      read: (type) => typenameOf(type as string),
    }));
  }
  return slots.add('type or id', () => ({
    expression: firstKnown(scope.property('type'), scope.property('id')),
    read: (mark) => {
      const [kind, rest] = (mark as string).split(':');
      return rest === undefined ? typenameOf(mark as string) : typenameOf((kind as string).toUpperCase());
    },
  }));
}
