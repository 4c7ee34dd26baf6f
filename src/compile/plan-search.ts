import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql';
import { NutgraphError } from '../errors.ts';
import { type FoundHit, foundOf, type SearchType } from './ask.ts';
import type { Arguments, Site } from './binding.ts';
import { fieldOf } from './field-of.ts';
import { pageSize } from './page.ts';
import { shapeOfId } from './parse-id.ts';
import { joinLists } from './plan-list.ts';
import { planParts } from './plan-parts.ts';
import { nodesOfIds } from './plan-rows-by-id.ts';
import type { Planning } from './planning.ts';
import { type Filled, Pools } from './pools.ts';
import type { SelectedField } from './selected-fields.ts';
import { possibleTypes } from './shape-of-type.ts';
import { type Slot, Slots } from './slots.ts';

const LABELS = { ENTITY: 'Entity', EVENT: 'Entity', CLAIM: 'Claim', FIGURE: 'Figure' } as const;
const ALL_TYPES = Object.keys(LABELS) as readonly SearchType[];
const MAX_CHARACTERS = 200;

/** Plans `search`: hits are found by the engine's index and ranked, then read by id. */
export function planSearch(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  selected: SelectedField,
  site: Site,
): Slot {
  planning.binding.ask(site, (args) => ({
    kind: 'search',
    text: textOf(args),
    types: typesOf(args),
    first: pageSize(args, planning.greatestPage, 'Query.search'),
  }));
  const slots = new Slots();
  const pools = new Pools(slots);
  const hit = getNamedType(field.type) as GraphQLObjectType;
  const readHit = planParts<{ readonly hit: FoundHit; readonly filled: Filled }>(
    planning,
    hit,
    selected.selections,
    {
      matched: () => (source) => source.hit.matched,
      ranges: () => (source) => source.hit.ranges,
      node: (node) => {
        const find = pools.add(node.responseKey, () => nodesOfHits(planning, hit, node, site));
        return ({ hit: { id }, filled }) => find(filled, id);
      },
    },
  );
  return {
    expression: slots.row,
    clauses: slots.clauses,
    read: (row, frames) => {
      const filled = pools.fill(row ?? [], frames);
      return foundOf<FoundHit>(frames[site.index] ?? {})
        .filter(({ id }) => filled.every((objects) => objects.has(id)))
        .map((each) => readHit({ hit: each, filled }, frames));
    },
  };
}

function nodesOfHits(
  planning: Planning,
  hit: GraphQLObjectType,
  { selections }: SelectedField,
  site: Site,
): Slot {
  const labels = new Set(typesOf(site.args).map((type) => LABELS[type]));
  const types = possibleTypes(planning.schema, getNamedType(fieldOf(hit, 'node').type));
  return joinLists(
    [...labels].map((label) => {
      const ids = (args: Arguments) =>
        foundOf<FoundHit>(args)
          .map(({ id }) => id)
          .filter((id) => shapeOfId(id, planning.relationTypes) === label);
      return nodesOfIds(planning, { types, selections, site, ids }, label);
    }),
  );
}

function typesOf(args: Arguments): readonly SearchType[] {
  return (args.types as readonly SearchType[] | null | undefined) ?? ALL_TYPES;
}

function textOf(args: Arguments): string {
  const text = args.text as string;
  const length = [...text].length;
  if (length <= MAX_CHARACTERS) return text;
  throw new NutgraphError(
    'BAD_INPUT',
    `Query.search was given a text of ${length} characters; it may have ${MAX_CHARACTERS}. Search for fewer words.`,
    { field: 'Query.search', argument: 'text', limit: MAX_CHARACTERS, value: length },
  );
}
