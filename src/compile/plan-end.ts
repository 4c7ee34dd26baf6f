import { type GraphQLField, getNamedType } from 'graphql';
import type { FieldPlan, Planning } from './planning.ts';
import { nodeScope } from './scope.ts';
import { possibleTypes, shapeOfType } from './shape-of-type.ts';
import { type Slot, Slots } from './slots.ts';

/** Plans the node at an end of the relationship that the row is: it is at hand, so no subquery finds it. */
export function planEnd(
  planning: Planning,
  { scope, selected }: FieldPlan,
  field: GraphQLField<unknown, unknown>,
  of: 'FROM' | 'TO' | 'FAR',
): Slot {
  if (!scope.ends) throw new Error(`${field.name} is the end of no relationship`);
  const slots = new Slots();
  // An end is a node, so it is never a relation, although that is a `Node` of the API.
  const types = possibleTypes(planning.schema, getNamedType(field.type)).filter(
    (type) => shapeOfType(type) === 'node',
  );
  const read = planning.object({
    slots,
    scope: nodeScope(scope.ends[of], scope.endsAreComputed === true && of !== 'FAR'),
    types,
    selections: selected.selections,
  });
  return { expression: slots.row, clauses: slots.clauses, isComprehension: !slots.isPlain, read };
}
