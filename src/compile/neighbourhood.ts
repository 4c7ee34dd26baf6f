import {
  all,
  collected,
  type Expression,
  equal,
  isIn,
  never,
  not,
  propertyOf,
  type Variable,
} from '../cypher/expression.ts';
import { chained, firstOf, lengthOf, unlessFull } from '../cypher/lists.ts';
import { hop, labelled } from '../cypher/pattern.ts';
import { type Clause, call, carry, match, unwind } from '../cypher/rows.ts';
import { type Arguments, isGiven, type Site } from './binding.ts';
import type { RelationSubject } from './filter/filtering.ts';
import type { Planning } from './planning.ts';
import type { RowSource } from './row-source.ts';
import { relationshipScope } from './scope.ts';

/** The entities of a picture: lists of nodes, the nearest first, each list in the order of its nodes. */
export interface Neighbourhood {
  /** The subqueries that find them. */
  readonly clauses: readonly Clause[];
  readonly lists: readonly Variable[];
  /** The nodes of the picture. */
  nodes(): Expression;
  /** How many were found: one more than the picture has where there are more. */
  found(): Expression;
  /** The relations of some types between the nodes; those of the asked story alone, if it is told to. */
  relations(types: readonly string[], ofStory: boolean): RowSource & RelationSubject;
}

/** What a neighbourhood is found by. */
interface Asked {
  readonly site: Site;
  readonly depth: number;
  readonly types: readonly string[];
  /** How many nodes the picture has at most. */
  readonly first: (args: Arguments) => number;
}

/**
 * Plans the entities around others, or of a story, step by step.
 *
 * Each step keeps no more nodes than the picture needs, and none is taken once it is full, so that a hub
 * three steps away costs nothing.
 */
export function planNeighbourhood(planning: Planning, { site, depth, types, first }: Asked): Neighbourhood {
  const { binding, names } = planning;
  const story = isGiven(site.args.story) ? binding.value(site, (args) => args.story as string) : null;
  const oneMore = binding.limit(site, (args) => first(args) + 1);
  const cut = binding.limit(site, first);
  const lists: Variable[] = [names.result()];
  const clauses = [middle(planning, site, story, oneMore, lists[0] as Variable)];
  const hops = types.length > 0 && isGiven(site.args.around) ? depth : 0;
  for (let step = 1; step <= hops; step += 1) {
    const as = names.result();
    clauses.push(ring(planning, { lists: [...lists], types, story, oneMore, as }));
    lists.push(as);
  }
  return {
    clauses,
    lists,
    nodes: () => firstOf(chained(lists), cut),
    found: () => lengthOf(chained(lists)),
    relations: (of, ofStory) => relationsWithin(planning, lists, cut, of, ofStory ? story : null),
  };
}

/** The nodes that the arguments name, in the order of a picture. */
function middle(
  { binding, names }: Planning,
  site: Site,
  story: Expression | null,
  limit: Expression,
  as: Variable,
): Clause {
  const node = names.node();
  const inOrder = carry({ values: [node], orderBy: [propertyOf(node, 'byRelations')], limit });
  if (isGiven(site.args.around)) {
    const ids = binding.value(site, (args) => args.around as readonly string[]);
    const isMeant = isIn(propertyOf(node, 'id'), ids);
    const isTold = story ? [isIn(story, propertyOf(node, 'stories'))] : [];
    const found = match(labelled(node, 'Entity'), all([isMeant, ...isTold]));
    return call({ imports: [], clauses: [found, inOrder], result: collected(node), as });
  }
  const teller = names.node();
  const telling = hop({ from: teller, fromLabel: 'Story', types: ['TELLS_OF'], direction: 'OUT', to: node });
  const found = match(telling, story ? equal(propertyOf(teller, 'id'), story) : never());
  return call({ imports: [], clauses: [found, inOrder], result: collected(node), as });
}

/** One step of a neighbourhood: what was reached so far, and what it may go along. */
interface Step {
  readonly lists: readonly Variable[];
  readonly types: readonly string[];
  readonly story: Expression | null;
  readonly oneMore: Expression;
  readonly as: Variable;
}

/** The nodes one step further out that were not reached before. */
function ring({ names }: Planning, { lists, types, story, oneMore, as }: Step): Clause {
  const near = names.node();
  const relationship = names.relationship();
  const far = names.node();
  const last = lists.at(-1) as Variable;
  const tests = [
    not(isIn(far, chained(lists))),
    ...(story ? [isIn(story, propertyOf(relationship, 'stories'))] : []),
  ];
  return call({
    imports: lists,
    clauses: [
      unwind(unlessFull(last, chained(lists), oneMore), near),
      match(hop({ from: near, relationship, types, direction: 'ANY', to: far }), all(tests)),
      carry({
        values: [far],
        distinct: true,
        orderBy: [propertyOf(far, 'byRelations')],
        limit: oneMore,
      }),
    ],
    result: collected(far),
    as,
  });
}

function relationsWithin(
  { names }: Planning,
  lists: readonly Variable[],
  cut: Expression,
  types: readonly string[],
  story: Expression | null,
): RowSource & RelationSubject {
  const nodes = names.item();
  const from = names.node();
  const relationship = names.relationship();
  const to = names.node();
  return {
    from,
    relationship,
    to,
    imports: lists,
    lead: () => [carry({ values: [[firstOf(chained(lists), cut), nodes]] }), unwind(nodes, from)],
    pattern: hop({ from, relationship, types, direction: 'OUT', to }),
    where: [
      ...(types.length === 0 ? [never()] : []),
      isIn(to, nodes),
      ...(story ? [isIn(story, propertyOf(relationship, 'stories'))] : []),
    ],
    row: relationshipScope(relationship, { FROM: from, TO: to, FAR: to }),
    variables: [relationship, from, to],
    counted: relationship,
    distinct: false,
  };
}
