import { type GraphQLObjectType, getNamedType } from 'graphql';
import { collected } from '../cypher/expression.ts';
import { hop } from '../cypher/pattern.ts';
import { call, countOf, unwind } from '../cypher/rows.ts';
import type { Drawing, Picture } from './drawing.ts';
import { fieldOf } from './field-of.ts';
import { planParts, type ReadPart } from './plan-parts.ts';
import { planPlaces } from './plan-places.ts';
import { nodeScope } from './scope.ts';
import type { SelectedField } from './selected-fields.ts';
import { possibleTypes } from './shape-of-type.ts';
import { Slots } from './slots.ts';

/** The row of one node, and the picture that it stands in. */
interface Drawn {
  readonly row: unknown;
  readonly picture: Picture;
}

/** Plans the nodes of a picture, the nearest first. */
export function planGraphNodes(
  drawing: Drawing,
  { responseKey, selections }: SelectedField,
): ReadPart<Picture> {
  const { planning, slots, type, around } = drawing;
  const inner = new Slots();
  const node = planning.names.node();
  const scope = nodeScope(node);
  const readId = inner.add('id of row', () => ({ expression: scope.property('id'), read: (id) => id }));
  const planPlace = (axis: 'x' | 'y') => (): ReadPart<Drawn> => {
    const readPlaces = planPlaces(drawing);
    return ({ row, picture }, frames) =>
      picture.places(readPlaces).get(readId(row, frames) as string)?.[axis];
  };
  const graphNode = getNamedType(fieldOf(type, 'nodes').type) as GraphQLObjectType;
  const readNode = planParts<Drawn>(planning, graphNode, selections, {
    x: planPlace('x'),
    y: planPlace('y'),
    degree: () => {
      const relations = hop({ from: node, types: planning.relationTypes, direction: 'ANY' });
      const read = inner.add('degree', () => ({ expression: countOf(relations), read: (count) => count }));
      return ({ row }, frames) => read(row, frames);
    },
    entity: (entity) => {
      const types = possibleTypes(planning.schema, getNamedType(fieldOf(graphNode, 'entity').type));
      const read = planning.object({ slots: inner, scope, types, selections: entity.selections });
      return ({ row }, frames) => read(row, frames);
    },
  });
  const readRows = slots.add(`nodes ${responseKey}`, () => {
    const rows = planning.names.result();
    const clauses = [unwind(around.nodes(), node), ...inner.clauses];
    const subquery = call({ imports: around.lists, clauses, result: collected(inner.row), as: rows });
    return { expression: rows, clauses: [subquery], read: (found) => found };
  });
  return (picture, frames) =>
    (readRows(picture.row, frames) as readonly unknown[]).map((row) => readNode({ row, picture }, frames));
}
