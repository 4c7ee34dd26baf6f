import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { equal, propertyOf } from '../cypher/expression.ts';
import { labelled } from '../cypher/pattern.ts';
import { match, unwind } from '../cypher/rows.ts';
import type { Arguments, Site } from './binding.ts';
import { parseId } from './parse-id.ts';
import { subquery } from './plan-list.ts';
import type { Planning } from './planning.ts';
import type { RowSource } from './row-source.ts';
import { nodesByIds } from './row-source-nodes.ts';
import { relationsOfGraph } from './row-source-relations.ts';
import { labelsOf } from './shape-of-type.ts';
import { type Slot, Slots } from './slots.ts';

/** Objects to read by ids that the arguments give, or what was found for them. */
export interface ByIds {
  readonly types: readonly GraphQLObjectType[];
  readonly selections: readonly SelectionSetNode[];
  readonly site: Site;
  readonly ids: (args: Arguments) => readonly string[];
}

/** Objects by id. */
export type ById = ReadonlyMap<string, unknown>;

/** Plans the nodes of a label by their ids; it reads as pairs of an id and an object. */
export function nodesOfIds(planning: Planning, asked: ByIds, label: string): Slot {
  const source = nodesByIds(planning, label, planning.binding.value(asked.site, asked.ids));
  const types = asked.types.filter((type) => labelsOf(type).label === label);
  return pairsOf(planning, source, { ...asked, types });
}

/**
 * Plans relations of some types by their ids, which hold both ends: no relationship is searched for, only
 * compared. It reads as pairs of an id and an object.
 */
export function relationsOfIds(planning: Planning, asked: ByIds, types: readonly string[]): Slot {
  const { binding, names, relationTypes } = planning;
  const wanted = names.item();
  const rows = binding.value(asked.site, (args) =>
    [...new Set(asked.ids(args))].flatMap((id) => {
      const parsed = parseId(id, relationTypes);
      return parsed?.kind === 'relation' ? [{ id, from: parsed.from, to: parsed.to }] : [];
    }),
  );
  const relations = relationsOfGraph(planning, [], types);
  const end = (node: typeof relations.from, property: string) =>
    match(labelled(node, 'Entity'), equal(propertyOf(node, 'id'), propertyOf(wanted, property)));
  const source = {
    ...relations,
    lead: () => [unwind(rows, wanted), end(relations.from, 'from'), end(relations.to, 'to')],
    where: [equal(propertyOf(relations.relationship, 'id'), propertyOf(wanted, 'id'))],
  };
  return pairsOf(planning, source, {
    ...asked,
    types: asked.types.filter(({ name }) => name === 'Relation'),
  });
}

function pairsOf(planning: Planning, source: RowSource, { types, selections }: ByIds): Slot {
  const slots = new Slots();
  const readId = slots.add('id of row', () => ({
    expression: source.row.property('id'),
    read: (id) => id as string,
  }));
  const readObject = planning.object({ slots, scope: source.row, types, selections });
  return {
    ...subquery(planning, slots, source),
    read: (value, frames) =>
      (value as readonly unknown[]).map((row) => [readId(row, frames), readObject(row, frames)]),
  };
}
