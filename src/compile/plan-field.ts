import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
} from 'graphql';
import { fieldOf } from './field-of.ts';
import { type FieldMapping, mappingOf } from './mapping.ts';
import { planAsserted } from './plan-asserted.ts';
import { planEnd } from './plan-end.ts';
import { planLeaf } from './plan-leaf.ts';
import { planListedEvidence } from './plan-listed-evidence.ts';
import { planAlong, planPageOfNode, planReference } from './plan-rows.ts';
import { planParallelLists, planValue } from './plan-value.ts';
import type { FieldPlan, Planning } from './planning.ts';
import type { SelectedField } from './selected-fields.ts';
import { shapeOfType } from './shape-of-type.ts';
import type { Read, Slot } from './slots.ts';
import { writtenMapping, writtenRequest } from './written.ts';

/** Plans one selected field of an object: adds its place to the row, and reads it out of there. */
export function planField(planning: Planning, plan: FieldPlan): Read {
  const { slots, parent, selected } = plan;
  if (selected.name === '__typename') return () => parent.name;
  const field = fieldOf(parent, selected.name);
  const mapping = mappingOf(field);
  return slots.add(keyOf(parent, field, mapping, selected), () => slotOf(planning, plan, field, mapping));
}

function slotOf(
  planning: Planning,
  plan: FieldPlan,
  field: GraphQLField<unknown, unknown>,
  mapping: FieldMapping,
): Slot {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return planLeaf(plan.scope, mapping);
  if (!isCompositeType(type)) throw new Error(`${field.name} is neither a leaf nor an object`);
  const shape = shapeOfType(type);
  if (shape === 'connection')
    return planPageOfNode(planning, plan, field, mapping, coordinateOf(plan.parent, field));
  if (shape === 'value') {
    const many = isListType(getNullableType(field.type));
    return (many ? planParallelLists : planValue)(planning, plan.scope, field, plan.selected);
  }
  switch (mapping.kind) {
    case 'relationship':
      return planAlong(planning, plan, field, mapping);
    case 'reference':
      return planReference(planning, plan, field, mapping.property, mapping.order);
    case 'end':
      return planEnd(planning, plan, field, mapping.of);
    case 'asserted':
      return planAsserted(planning, plan, field);
    case 'listedEvidence':
      return planListedEvidence(planning, plan, field);
    default:
      throw new Error(`${plan.parent.name}.${field.name} has no mapping to rows`);
  }
}

/** `Type.field`, where a field that an interface declares belongs to the interface. */
function coordinateOf(parent: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>): string {
  const declaring = parent.getInterfaces().find((each) => each.getFields()[name]);
  return `${declaring?.name ?? parent.name}.${name}`;
}

/** Equal keys have equal values in every row, whatever the fields are called in the document. */
function keyOf(
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  mapping: FieldMapping,
  { node, selections }: SelectedField,
): string {
  const place = mapping.kind === 'property' ? '' : coordinateOf(parent, field);
  return `${writtenMapping(field)} ${place}${writtenRequest(node, selections)}`;
}
