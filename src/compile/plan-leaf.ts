import type { Expression } from '../cypher/expression.ts';
import type { FieldMapping } from './mapping.ts';
import type { Scope } from './scope.ts';
import type { Slot } from './slots.ts';

/** Plans a field whose value is a property, or a fact about the relationship itself. */
export function planLeaf(scope: Scope, mapping: FieldMapping): Slot {
  if (mapping.kind === 'computed') {
    const fact = mapping.as === 'TYPE' ? scope.type : scope.direction;
    if (!fact) throw new Error(`there is no relationship whose ${mapping.as.toLowerCase()} to read`);
    return { expression: fact, read: (value) => value };
  }
  if (mapping.kind !== 'property') throw new Error(`a field mapped as ${mapping.kind} is no leaf`);
  return property(scope.property(mapping.name), mapping.absent);
}

function property(expression: Expression, absent: string | null): Slot {
  return { expression, read: (value) => value ?? absent };
}
