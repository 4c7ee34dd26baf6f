import { nothing } from '../cypher/expression.ts';
import type { Arguments, Frames } from './binding.ts';
import { shapeOfId } from './parse-id.ts';
import { joinLists } from './plan-list.ts';
import { type ById, type ByIds, nodesOfIds, relationsOfIds } from './plan-rows-by-id.ts';
import type { Planning } from './planning.ts';
import type { Slot } from './slots.ts';

/**
 * Plans `node` and `nodes`: an id itself says what to look for, so there is one list for each label or
 * relation type among the ids, and none for ids that name nothing.
 */
export function planByIds(
  planning: Planning,
  asked: ByIds,
  pick: (found: ById, frames: Frames) => unknown,
): Slot {
  const { relationTypes } = planning;
  const shapes = new Set(asked.ids(asked.site.args).map((id) => shapeOfId(id, relationTypes)));
  shapes.delete('-');
  const lists = [...shapes].sort().map((shape) => {
    const ids = (args: Arguments) => asked.ids(args).filter((id) => shapeOfId(id, relationTypes) === shape);
    const ofShape = { ...asked, ids };
    return relationTypes.includes(shape)
      ? relationsOfIds(planning, ofShape, [shape])
      : nodesOfIds(planning, ofShape, shape);
  });
  const { read, ...joined } = joinLists(lists);
  return {
    ...joined,
    ...(lists.length === 0 && { expression: nothing() }),
    read: (value, frames) => pick(new Map(read(value, frames) as readonly [string, unknown][]), frames),
  };
}
