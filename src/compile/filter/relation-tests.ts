import { all, isIn, propertyOf, typeOf } from '../../cypher/expression.ts';
import { labelled } from '../../cypher/pattern.ts';
import { exists } from '../../cypher/rows.ts';
import type { FieldTests, RelationSubject } from './filtering.ts';
import { isOneOf, sharesItem, testTime } from './value-tests.ts';

/** The fields of `RelationFilter`. */
export const relationTests: FieldTests<RelationSubject> = {
  ids: ({ relationship }, given, filtering) => isOneOf(relationship, 'id', given, filtering),
  stories: ({ relationship }, given, filtering) => sharesItem(relationship, 'stories', given, filtering),
  types: ({ relationship }, given, filtering) => isIn(typeOf(relationship), filtering.value(given)),
  from: ({ from }, given, filtering) => filtering.where('entity', given, from),
  to: ({ to }, given, filtering) => filtering.where('entity', given, to),
  basis: ({ relationship }, given, filtering) => isOneOf(relationship, 'basis', given, filtering),
  time: ({ relationship }, given, filtering) => testTime(relationship, 'time', given, filtering),
  assertedBy: ({ relationship }, given, filtering) => {
    const claim = filtering.node();
    const states = isIn(propertyOf(claim, 'id'), propertyOf(relationship, 'claimIds'));
    return exists(labelled(claim, 'Claim'), all([states, filtering.where('claim', given, claim)]));
  },
};
