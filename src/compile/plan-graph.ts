import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { call, howMany } from '../cypher/rows.ts';
import { NutgraphError } from '../errors.ts';
import { askedRelationTypes } from './asked-relation-types.ts';
import { type Arguments, isGiven, type Site } from './binding.ts';
import type { Drawing, Picture } from './drawing.ts';
import type { LayOut } from './lay-out.ts';
import { planNeighbourhood } from './neighbourhood.ts';
import { pageSize } from './page.ts';
import { planGraphNodes } from './plan-graph-nodes.ts';
import { planList } from './plan-list.ts';
import { planParts, type ReadPart } from './plan-parts.ts';
import type { Planning } from './planning.ts';
import { rowsOf } from './row-source.ts';
import type { SelectedField } from './selected-fields.ts';
import { type Read, type Slot, Slots } from './slots.ts';
import { wholeNumber } from './whole-number.ts';

const MAX_NODES = 200;
const MAX_DEPTH = 6;
/** Relations for each node that was asked for. */
const RELATIONS_A_NODE = 5;

/** Plans `graph`: entities and the relations between them, with places that depend on the entities alone. */
export function planGraph(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  selected: SelectedField,
  site: Site,
): Slot {
  planning.binding.check(site, checkArguments);
  // The depth steers the plan itself, so one that is too great must be refused before it is planned.
  const depth = depthOf(site.args);
  const types = askedRelationTypes(planning, site.args);
  const around = planNeighbourhood(planning, { site, depth, types, first: nodesOf });
  const drawing = {
    planning,
    site,
    type: getNamedType(field.type) as GraphQLObjectType,
    slots: new Slots(),
    around,
    types,
  };
  const readGraph = planParts<Picture>(planning, drawing.type, selected.selections, {
    nodes: (nodes) => planGraphNodes(drawing, nodes),
    relations: (relations) => planRelations(drawing, relations),
    truncated: () => planTruncated(drawing),
  });
  const { slots } = drawing;
  return {
    expression: slots.row,
    clauses: [...around.clauses, ...slots.clauses],
    read: (row, frames) => {
      let known: ReturnType<LayOut> | null = null;
      const places = (readPlaces: Read) => {
        known ??= readPlaces(row, frames) as ReturnType<LayOut>;
        return known;
      };
      return readGraph({ row, places }, frames);
    },
  };
}

function planRelations(
  { planning, site, slots, around, types }: Drawing,
  { selections, responseKey }: SelectedField,
): ReadPart<Picture> {
  const relation = planning.schema.getType('Relation');
  if (!isObjectType(relation)) throw new Error('the schema has no Relation');
  const read = slots.add(`relations ${responseKey}`, () => {
    const source = around.relations(types, true);
    const limit = planning.binding.limit(site, relationsOf);
    const window = { key: source.row.property('byReading'), limit };
    return planList(planning, { source, types: [relation], selections, window });
  });
  return ({ row }, frames) => read(row, frames);
}

/** Both lists are counted one beyond what they may have. */
function planTruncated({ planning, site, slots, around, types }: Drawing): ReadPart<Picture> {
  const readNodes = slots.add('number of nodes', () => ({
    expression: around.found(),
    read: (count) => count,
  }));
  const readRelations = slots.add('number of relations', () => {
    const source = around.relations(types, true);
    const limit = planning.binding.limit(site, (args) => relationsOf(args) + 1);
    const as = planning.names.result();
    const clauses = rowsOf(source, planning.names, { key: source.row.property('byReading'), limit });
    const result = howMany(source.counted, false);
    return {
      expression: as,
      clauses: [call({ imports: source.imports, clauses, result, as })],
      read: (count) => count,
    };
  });
  return ({ row }, frames) => {
    const args = frames[site.index] ?? {};
    return (
      (readNodes(row, frames) as number) > nodesOf(args) ||
      (readRelations(row, frames) as number) > relationsOf(args)
    );
  };
}

function checkArguments(args: Arguments): void {
  nodesOf(args);
  depthOf(args);
  if (isGiven(args.around) || isGiven(args.story)) return;
  throw new NutgraphError(
    'BAD_INPUT',
    'Query.graph needs a middle: give ids of entities in `around`, or the id of a `story`, or both.',
    { field: 'Query.graph', arguments: ['around', 'story'] },
  );
}

const depthOf = (args: Arguments) => wholeNumber(args, 'depth', MAX_DEPTH, 'Query.graph');
const nodesOf = (args: Arguments) => pageSize(args, MAX_NODES, 'Query.graph', null);
const relationsOf = (args: Arguments) => nodesOf(args) * RELATIONS_A_NODE;
