import { collected, listOf, propertyOf } from '../cypher/expression.ts';
import { call, unwind } from '../cypher/rows.ts';
import type { Drawing } from './drawing.ts';
import type { LayOut } from './lay-out.ts';
import { subquery } from './plan-list.ts';
import { type Read, Slots } from './slots.ts';

type Pair = readonly [string, string];

/**
 * Plans where a picture's nodes stand; the reader gives their places by id.
 *
 * The places depend on the nodes and on all relations between them, whatever types are shown, so that the
 * same nodes stand in the same places.
 */
export function planPlaces({ planning, slots, around }: Drawing): Read {
  const readNodes = slots.add('nodes to place', () => {
    const node = planning.names.node();
    const as = planning.names.result();
    const result = collected(listOf([propertyOf(node, 'id'), propertyOf(node, 'name')]));
    const clauses = [unwind(around.nodes(), node)];
    return {
      expression: as,
      clauses: [call({ imports: around.lists, clauses, result, as })],
      read: (nodes) => nodes,
    };
  });
  const readLinks = slots.add('lines to place', () => {
    const source = around.relations(planning.relationTypes, false);
    const ends = new Slots();
    for (const end of [source.from, source.to]) {
      ends.add(`id of ${ends.expressions.length}`, () => ({
        expression: propertyOf(end, 'id'),
        read: (id) => id,
      }));
    }
    return { ...subquery(planning, ends, source), read: (links) => links };
  });
  return (row, frames): ReturnType<LayOut> => {
    const nodes = readNodes(row, frames) as readonly Pair[];
    const links = readLinks(row, frames) as readonly Pair[];
    return planning.layOut(
      nodes.map(([id, name]) => ({ id, name })),
      links.map(([from, to]) => ({ from, to })),
    );
  };
}
