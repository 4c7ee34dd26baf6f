import { type GraphQLField, getNamedType } from 'graphql';
import type { Predicate } from '../cypher/expression.ts';
import type { Site } from './binding.ts';
import { Filter } from './filter/filter.ts';
import type { Filtered, Subjects } from './filter/filtering.ts';
import type { Planning } from './planning.ts';

/** The tests of a field's `where`, once its subject is known; undefined where nothing is asked. */
export function filterOfList<Kind extends Filtered>(
  { binding, names, relationTypes }: Planning,
  field: GraphQLField<unknown, unknown>,
  site: Site,
): ((subject: Subjects[Kind]) => Predicate) | undefined {
  const where = site.args.where;
  if (where === null || where === undefined) return undefined;
  const type = field.args.find(({ name }) => name === 'where')?.type;
  const kind = (type ? getNamedType(type).name : '').replace(/Filter$/, '').toLowerCase() as Kind;
  const filter = new Filter(binding, site, names, relationTypes);
  return (subject) => filter.where(kind, { value: where, read: (args) => args.where }, subject);
}
