import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql';
import { type FoundPath, foundOf } from './ask.ts';
import { askedRelationTypes } from './asked-relation-types.ts';
import type { Arguments, Site } from './binding.ts';
import { fieldOf } from './field-of.ts';
import { pageSize } from './page.ts';
import { planParts } from './plan-parts.ts';
import { nodesOfIds, relationsOfIds } from './plan-rows-by-id.ts';
import type { Planning } from './planning.ts';
import { type Filled, Pools } from './pools.ts';
import type { SelectedField } from './selected-fields.ts';
import { possibleTypes } from './shape-of-type.ts';
import { type Slot, Slots } from './slots.ts';
import { wholeNumber } from './whole-number.ts';

const MAX_HOPS = 6;
const MAX_PATHS = 10;

const STEPS = ['entities', 'relations'] as const;
type Steps = (typeof STEPS)[number];

/** A path with the pools that its entities and relations are read from. */
interface FilledPath {
  readonly path: FoundPath;
  readonly filled: Readonly<Record<Steps, Filled>>;
}

/** Plans `paths`: the engine finds them by ids, then their entities and relations are read by those. */
export function planPaths(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  selected: SelectedField,
  site: Site,
): Slot {
  planning.binding.ask(site, (args) => ({
    kind: 'paths',
    from: args.from as string,
    to: args.to as string,
    types: askedRelationTypes(planning, args),
    maxHops: wholeNumber(args, 'maxHops', MAX_HOPS, 'Query.paths'),
    first: pageSize(args, MAX_PATHS, 'Query.paths', null),
  }));
  const slots = new Slots();
  const pools = { entities: new Pools(slots), relations: new Pools(slots) };
  const path = getNamedType(field.type) as GraphQLObjectType;
  const planSteps = (steps: Steps) => (step: SelectedField) => {
    const find = pools[steps].add(`${steps} ${step.responseKey}`, () =>
      slotOfSteps(planning, path, steps, step, site),
    );
    return (source: FilledPath) => source.path[steps].map((id) => find(source.filled[steps], id));
  };
  const readPath = planParts<FilledPath>(planning, path, selected.selections, {
    length: () => (source) => source.path.relations.length,
    entities: planSteps('entities'),
    relations: planSteps('relations'),
  });
  return {
    expression: slots.row,
    clauses: slots.clauses,
    read: (row, frames) => {
      const [entities, relations] = STEPS.map((steps) => pools[steps].fill(row ?? [], frames));
      const filled = { entities: entities ?? [], relations: relations ?? [] };
      return foundOf<FoundPath>(frames[site.index] ?? {})
        .filter((each) => STEPS.every((steps) => hold(filled[steps], each[steps])))
        .map((each) => readPath({ path: each, filled }, frames));
    },
  };
}

/** Whether what was found is still there: the graph may have changed before its statement ran. */
function hold(filled: Filled, ids: readonly string[]): boolean {
  return filled.every((objects) => ids.every((id) => objects.has(id)));
}

function slotOfSteps(
  planning: Planning,
  path: GraphQLObjectType,
  steps: Steps,
  { selections }: SelectedField,
  site: Site,
): Slot {
  const types = possibleTypes(planning.schema, getNamedType(fieldOf(path, steps).type));
  const ids = (args: Arguments) => foundOf<FoundPath>(args).flatMap((each) => each[steps]);
  const asked = { types, selections, site, ids };
  if (steps === 'entities') return nodesOfIds(planning, asked, 'Entity');
  const relationTypes = askedRelationTypes(planning, site.args);
  return relationsOfIds(planning, asked, relationTypes.length > 0 ? relationTypes : planning.relationTypes);
}
