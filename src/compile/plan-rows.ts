import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql';
import { equal, isIn, type NodeVariable, propertyOf } from '../cypher/expression.ts';
import type { Site } from './binding.ts';
import type { RelationSubject } from './filter/filtering.ts';
import { filterOfList } from './filter-of-list.ts';
import type { FieldMapping, ListOrder, RelationshipMapping } from './mapping.ts';
import { type ConnectionPlan, planConnection } from './plan-connection.ts';
import { joinLists, planList, planOne } from './plan-list.ts';
import type { FieldPlan, Planning } from './planning.ts';
import type { RowSource, RowWindow } from './row-source.ts';
import { alongRelationships } from './row-source-along.ts';
import { nodesByLabel } from './row-source-nodes.ts';
import { relationsOfEntity, relationsOfGraph } from './row-source-relations.ts';
import { nodeOf } from './scope.ts';
import { labelsOf, possibleTypes, rowTypeOf, shapeOfType } from './shape-of-type.ts';
import type { Slot } from './slots.ts';
import { orderOf } from './window.ts';

type Field = GraphQLField<unknown, unknown>;

/** Plans a page of rows that hang on a node: along relationships, by its relations, or by what refers to it. */
export function planPageOfNode(
  planning: Planning,
  plan: FieldPlan,
  field: Field,
  mapping: FieldMapping,
  coordinate: string,
): Slot {
  const site = planning.binding.site(field, plan.selected.node);
  const order = orderOf(field, coordinate, site);
  const page = (source: RowSource, key = source.row.property(order.key)) =>
    planConnection(planning, {
      field,
      selected: plan.selected,
      site,
      source,
      order,
      key,
    } satisfies ConnectionPlan);
  const owner = nodeOf(plan.scope, field.name);
  if (mapping.kind === 'relationship') {
    const where = filterOfList<'claim' | 'figure' | 'event' | 'entity'>(planning, field, site);
    const shape = shapeOfType(rowTypeOf(field));
    const along = alongRelationships(planning, {
      from: owner,
      mapping,
      direction: mapping.direction === 'IN' ? 'IN' : 'OUT',
      shape,
      site,
      ...(where && { where }),
    });
    const isStorysOwn = mapping.readingKey !== null && order.list.order === 'READING';
    return isStorysOwn ? page(along, propertyOf(along.relationship, mapping.readingKey)) : page(along);
  }
  if (mapping.kind === 'referredBy') return page(referringTo(planning, field, site, owner, mapping.property));
  return page(relationsOfEntity(planning, owner, site, filterOfList<'relation'>(planning, field, site)));
}

/** The nodes or relations whose property holds the id of the owner. */
function referringTo(
  planning: Planning,
  field: Field,
  site: Site,
  owner: NodeVariable,
  property: string,
): RowSource {
  const id = propertyOf(owner, 'id');
  const type = rowTypeOf(field);
  if (type.name === 'Relation') {
    const where = filterOfList<'relation'>(planning, field, site);
    const tells = ({ relationship }: RelationSubject) => isIn(id, propertyOf(relationship, property));
    return { ...relationsOfGraph(planning, [tells, ...(where ? [where] : [])]), imports: [owner] };
  }
  const where = filterOfList<'claim' | 'figure'>(planning, field, site);
  return nodesByLabel(planning, {
    ...labelsOf(type),
    imports: [owner],
    where: [(node) => equal(propertyOf(node, property), id), ...(where ? [where] : [])],
  });
}

/** Plans a plain list, or the one neighbour that there may be, along relationships. */
export function planAlong(
  planning: Planning,
  plan: FieldPlan,
  field: Field,
  mapping: RelationshipMapping,
): Slot {
  if (mapping.direction === 'ANY') return planLinks(planning, plan, field, mapping);
  const from = nodeOf(plan.scope, field.name);
  const source = alongRelationships(planning, {
    from,
    mapping,
    direction: mapping.direction,
    shape: shapeOf(field),
  });
  return planListOrOne(planning, plan, field, source, orderedBy(source, mapping.order));
}

/** Plans a plain list whose rows are found by the ids that the owner stores. */
export function planReference(
  planning: Planning,
  plan: FieldPlan,
  field: Field,
  property: string,
  order: ListOrder,
): Slot {
  const ids = plan.scope.property(property);
  const type = getNamedType(field.type);
  const test = isListType(getNullableType(field.type)) ? isIn : equal;
  const owner = plan.scope.node ?? plan.scope.relationship;
  if (!isCompositeType(type) || !owner) throw new Error(`${field.name} refers to nothing`);
  const source = nodesByLabel(planning, {
    ...labelsOf(type),
    imports: [owner],
    where: [(node) => test(propertyOf(node, 'id'), ids)],
  });
  return planListOrOne(planning, plan, field, source, { key: source.row.property(order.property) });
}

function planListOrOne(
  planning: Planning,
  { parent, selected, scope }: FieldPlan,
  field: Field,
  source: RowSource,
  window: RowWindow,
): Slot {
  const types = possibleTypes(planning.schema, getNamedType(field.type));
  const list = { source, types, selections: selected.selections };
  if (isListType(getNullableType(field.type))) return planList(planning, { ...list, window });
  const isNull = !isNonNullType(field.type);
  return planOne(
    planning,
    { ...list, mayComprehend: scope.nodeIsComputed !== true },
    isNull ? { isNull } : { isNull, field: `${parent.name}.${field.name}` },
  );
}

/** A list that goes both ways: what the owner says of others first, then what others say of it. */
function planLinks(planning: Planning, plan: FieldPlan, field: Field, mapping: RelationshipMapping): Slot {
  const site = planning.binding.site(field, plan.selected.node);
  const asked = site.args.direction as 'OUT' | 'IN' | 'ANY';
  const from = nodeOf(plan.scope, field.name);
  const types = possibleTypes(planning.schema, getNamedType(field.type));
  const ways = (['OUT', 'IN'] as const).filter((way) => asked === 'ANY' || asked === way);
  const lists = ways.map((direction) => {
    const source = alongRelationships(planning, { from, mapping, direction, shape: shapeOf(field), site });
    const place = propertyOf(source.relationship, mapping.order.property);
    const window =
      direction === 'OUT' ? { key: place } : { key: propertyOf(source.far, 'byReading'), thenBy: place };
    return planList(planning, { source, types, selections: plan.selected.selections, window });
  });
  return joinLists(lists);
}

function orderedBy(source: ReturnType<typeof alongRelationships>, { of, property }: ListOrder): RowWindow {
  const keyIsOfRelationship = of === 'relationship';
  return {
    key: propertyOf(keyIsOfRelationship ? source.relationship : source.far, property),
    keyIsOfRelationship,
  };
}

function shapeOf(field: Field) {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) throw new Error(`${field.name} is no list of objects`);
  return shapeOfType(type);
}
