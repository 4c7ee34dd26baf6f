import {
  all,
  either,
  endOf,
  type NodeVariable,
  never,
  type Predicate,
  propertyOf,
  startOf,
  text,
} from '../cypher/expression.ts';
import { hop } from '../cypher/pattern.ts';
import { countOf } from '../cypher/rows.ts';
import type { Site } from './binding.ts';
import type { RelationSubject } from './filter/filtering.ts';
import type { Planning } from './planning.ts';
import type { RowSource } from './row-source.ts';
import { isSameNode } from './row-source-along.ts';
import { relationshipScope } from './scope.ts';

type Tests = (subject: RelationSubject) => Predicate;

/** The relations of one entity: `types` and `direction` of the site are obeyed, and `where` where it is given. */
export function relationsOfEntity(
  planning: Planning,
  entity: NodeVariable,
  site: Site,
  where?: Tests,
): RowSource {
  const { names, relationTypes } = planning;
  const asked = site.args.types as readonly string[] | null | undefined;
  const types = asked && asked.length > 0 ? [...new Set(asked)].sort() : relationTypes;
  const none = asked?.length === 0 ? [never()] : [];
  const direction = site.args.direction as 'OUT' | 'IN' | 'ANY';
  const relationship = names.relationship();
  const far = names.node();
  const bare = { from: entity, types, direction };
  const shared = {
    imports: [entity],
    pattern: hop({ ...bare, relationship, to: far }),
    counted: relationship,
    distinct: false,
    ...(none.length === 0 && !where && { degree: () => countOf(hop(bare)) }),
  };
  if (direction !== 'ANY') {
    const [from, to] = direction === 'OUT' ? [entity, far] : [far, entity];
    const key = propertyOf(relationship, direction === 'OUT' ? 'outKey' : 'inKey');
    return {
      ...shared,
      ...(types.length === 1 && {
        edgeKey: {
          key,
          near: propertyOf(entity, 'id'),
          pattern: hop({ ...bare, from: undefined, relationship, to: far }),
        },
      }),
      where: [...none, ...(where ? [where({ relationship, from, to })] : [])],
      row: relationshipScope(relationship, { FROM: from, TO: to, FAR: far }, text(direction)),
      variables: [relationship, far],
    };
  }
  const from = names.node();
  const to = names.node();
  return {
    ...shared,
    where: none,
    ends: {
      carried: [relationship, far, [startOf(relationship), from], [endOf(relationship), to]],
      where: where ? [where({ relationship, from, to })] : [],
    },
    row: {
      ...relationshipScope(
        relationship,
        { FROM: from, TO: to, FAR: far },
        either(isSameNode(from, far), 'IN', 'OUT'),
      ),
      endsAreComputed: true,
    },
    variables: [relationship, far, from, to],
  };
}

/** All relations, or those that pass the tests. */
export function relationsOfGraph(
  { names, relationTypes }: Planning,
  where: readonly Tests[],
  types: readonly string[] = relationTypes,
): RowSource & RelationSubject {
  const relationship = names.relationship();
  const from = names.node();
  const to = names.node();
  const subject = { relationship, from, to };
  const ends = { from, fromLabel: 'Entity', ...(where.length > 0 && { toLabel: 'Entity' }) };
  return {
    ...subject,
    imports: [],
    // A filter may name either end, which an index finds by its label alone.
    pattern: hop({ ...ends, relationship, types, direction: 'OUT', to }),
    where: where.length > 0 ? [all(where.map((test) => test(subject)))] : [],
    row: relationshipScope(relationship, { FROM: from, TO: to, FAR: to }),
    variables: [relationship, from, to],
    counted: relationship,
    distinct: false,
  };
}
