import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { equal, isIn, nothing, propertyOf } from '../cypher/expression.ts';
import { labelled } from '../cypher/pattern.ts';
import { match, unwind } from '../cypher/rows.ts';
import type { Arguments, Frames, Site } from './binding.ts';
import { parseId, shapeOfId } from './parse-id.ts';
import { joinLists, subquery } from './plan-list.ts';
import type { Planning } from './planning.ts';
import type { RowSource } from './row-source.ts';
import { nodesByLabel } from './row-source-nodes.ts';
import { relationsOfGraph } from './row-source-relations.ts';
import { labelsOf } from './shape-of-type.ts';
import { type Slot, Slots } from './slots.ts';

/** What `node` or `nodes` asks for. */
interface ById {
  readonly types: readonly GraphQLObjectType[];
  readonly selections: readonly SelectionSetNode[];
  readonly site: Site;
  readonly ids: (args: Arguments) => readonly string[];
}
type Found = ReadonlyMap<string, unknown>;

/**
 * Plans `node` and `nodes`: an id itself says what to look for, so there is one list for each label or
 * relation type among the ids, and none for ids that name nothing.
 */
export function planByIds(
  planning: Planning,
  asked: ById,
  pick: (found: Found, frames: Frames) => unknown,
): Slot {
  const shapes = asked.ids(asked.site.args).map((id) => shapeOfId(id, planning.relationTypes));
  const lists = [...new Set(shapes)]
    .filter((shape) => shape !== '-')
    .sort()
    .map((shape) => listOfShape(planning, asked, shape));
  const { read, ...joined } = joinLists(lists);
  return {
    ...joined,
    ...(lists.length === 0 && { expression: nothing() }),
    read: (value, frames) => pick(new Map(read(value, frames) as readonly [string, unknown][]), frames),
  };
}

function listOfShape(planning: Planning, asked: ById, shape: string): Slot {
  const isRelation = planning.relationTypes.includes(shape);
  const idsOfShape = (args: Arguments) =>
    asked.ids(args).filter((id) => shapeOfId(id, planning.relationTypes) === shape);
  const source = isRelation
    ? relationsByIds(planning, asked.site, shape, idsOfShape)
    : nodesByIds(planning, asked.site, shape, idsOfShape);
  const slots = new Slots();
  const readId = slots.add('id of row', () => ({
    expression: source.row.property('id'),
    read: (id) => id as string,
  }));
  const readObject = planning.object({
    slots,
    scope: source.row,
    types: asked.types.filter((type) =>
      isRelation ? type.name === 'Relation' : labelsOf(type).label === shape,
    ),
    selections: asked.selections,
  });
  return {
    ...subquery(planning, slots, source),
    read: (value, frames) =>
      (value as readonly unknown[]).map((row) => [readId(row, frames), readObject(row, frames)]),
  };
}

function nodesByIds(planning: Planning, site: Site, label: string, ids: ById['ids']): RowSource {
  const list = planning.binding.value(site, ids);
  return nodesByLabel(planning, { label, where: [(node) => isIn(propertyOf(node, 'id'), list)] });
}

/** Relations of one type by their ids, which hold both ends: no relationship is searched for, only compared. */
function relationsByIds(planning: Planning, site: Site, type: string, ids: ById['ids']): RowSource {
  const { binding, names, relationTypes } = planning;
  const wanted = names.item();
  const rows = binding.value(site, (args) =>
    [...new Set(ids(args))].flatMap((id) => {
      const parsed = parseId(id, relationTypes);
      return parsed?.kind === 'relation' ? [{ id, from: parsed.from, to: parsed.to }] : [];
    }),
  );
  const relations = relationsOfGraph(planning, [], [type]);
  const end = (node: typeof relations.from, property: string) =>
    match(labelled(node, 'Entity'), equal(propertyOf(node, 'id'), propertyOf(wanted, property)));
  return {
    ...relations,
    lead: () => [unwind(rows, wanted), end(relations.from, 'from'), end(relations.to, 'to')],
    where: [equal(propertyOf(relations.relationship, 'id'), propertyOf(wanted, 'id'))],
  };
}
