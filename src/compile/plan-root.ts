import { type GraphQLField, type GraphQLObjectType, getNamedType, isCompositeType } from 'graphql';
import { anchorOf } from './anchor.ts';
import type { Arguments, Site } from './binding.ts';
import { fieldOf } from './field-of.ts';
import { filterOfList } from './filter-of-list.ts';
import { planByIds } from './plan-by-id.ts';
import { planCalculate } from './plan-calculate.ts';
import { planConnection } from './plan-connection.ts';
import { planGraph } from './plan-graph.ts';
import { planList, planOne } from './plan-list.ts';
import { planPaths } from './plan-paths.ts';
import { planSearch } from './plan-search.ts';
import type { Planning } from './planning.ts';
import type { RowSource } from './row-source.ts';
import { nodesByLabel } from './row-source-nodes.ts';
import { relationsOfGraph } from './row-source-relations.ts';
import type { SelectedField } from './selected-fields.ts';
import { labelsOf, possibleTypes, rowTypeOf, shapeOfType } from './shape-of-type.ts';
import type { Read, Slot, Slots } from './slots.ts';
import { orderOf } from './window.ts';
import { writtenRequest } from './written.ts';

type Field = GraphQLField<unknown, unknown>;

/** The roots that are more than one list of rows. */
const OWN_ROOTS: Readonly<Record<string, typeof planSearch>> = {
  search: planSearch,
  paths: planPaths,
  graph: planGraph,
  calculate: planCalculate,
};

/** Plans one root field: a column of the statement's one row, shared by equal roots. */
export function planRoot(
  planning: Planning,
  slots: Slots,
  query: GraphQLObjectType,
  selected: SelectedField,
): Read {
  if (selected.name === '__typename') return () => query.name;
  const field = fieldOf(query, selected.name);
  const key = `${field.name}${writtenRequest(selected.node, selected.selections)}`;
  return slots.add(key, () => rootSlot(planning, field, selected));
}

function rootSlot(planning: Planning, field: Field, selected: SelectedField): Slot {
  const site = planning.binding.site(field, selected.node);
  const own = OWN_ROOTS[field.name];
  if (own) return own(planning, field, selected, site);
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) throw new Error(`${field.name} is no object`);
  const types = possibleTypes(planning.schema, type);
  const { selections } = selected;
  if (shapeOfType(type) === 'connection') return rootPage(planning, field, selected, site);
  if (field.name === 'node') {
    const asked = { types, selections, site, ids: idOf };
    return planByIds(
      planning,
      asked,
      (found, frames) => found.get(idOf(frames[site.index] ?? {})[0] ?? '') ?? null,
    );
  }
  if (field.name === 'nodes') {
    const asked = { types, selections, site, ids: idsOf };
    return planByIds(planning, asked, (found, frames) =>
      idsOf(frames[site.index] ?? {}).map((id) => found.get(id) ?? null),
    );
  }
  if (site.args.id === undefined) {
    const source = nodesByLabel(planning, labelsOf(type));
    return planList(planning, { source, types, selections, window: { key: source.row.property('id') } });
  }
  const id = planning.binding.value(site, (args) => args.id as string);
  return planOne(
    planning,
    { source: nodesByLabel(planning, { ...labelsOf(type), id }), types, selections },
    { isNull: true },
  );
}

function rootPage(planning: Planning, field: Field, selected: SelectedField, site: Site): Slot {
  const order = orderOf(field, `Query.${field.name}`, site);
  const source = rootRows(planning, field, site);
  return planConnection(planning, {
    field,
    selected,
    site,
    source,
    order,
    key: source.row.property(order.key),
  });
}

function rootRows(planning: Planning, field: Field, site: Site): RowSource {
  const type = rowTypeOf(field);
  if (type.name === 'Relation') {
    const where = filterOfList<'relation'>(planning, field, site);
    return relationsOfGraph(planning, where ? [where] : []);
  }
  const where = filterOfList<'entity' | 'claim' | 'figure' | 'event'>(planning, field, site);
  const source = nodesByLabel(planning, { ...labelsOf(type), where: where ? [where] : [] });
  const lead = anchorOf(planning, site, type.name, source.node);
  return lead ? { ...source, lead } : source;
}

const idOf = (args: Arguments) => [args.id as string];
const idsOf = (args: Arguments) => args.ids as readonly string[];
