import { anyOf, type NodeVariable, propertyOf, some } from '../../cypher/expression.ts';
import { hop } from '../../cypher/pattern.ts';
import { exists } from '../../cypher/rows.ts';
import { type FieldTests, type Filtering, type Given, itemsOf, partsOf } from './filtering.ts';
import { isOneOf, oneOf, sharesItem, testText } from './value-tests.ts';

/** The fields of `EntityFilter`. */
export const entityTests: FieldTests<NodeVariable> = {
  ids: oneOf('id'),
  types: oneOf('type'),
  stories: (entity, given, filtering) => sharesItem(entity, 'stories', given, filtering),
  name: (entity, given, filtering) => testText(propertyOf(entity, 'nameFold'), given, filtering),
  alias: (entity, given, filtering) => {
    const alias = filtering.item();
    return anyOf(alias, propertyOf(entity, 'aliasFolds'), testText(alias, given, filtering));
  },
  related: (entity, given, filtering) =>
    some([relatedAs('from', entity, given, filtering), relatedAs('to', entity, given, filtering)]),
  mentionedIn: (entity, given, filtering) => {
    const sentence = filtering.node();
    const places = ['id', 'article', 'story'].map((property) =>
      isOneOf(sentence, property, given, filtering),
    );
    return exists(hop({ from: entity, types: ['MENTIONS'], direction: 'IN', to: sentence }), some(places));
  },
};

/** Whether the entity is this end of a relation that passes the filter. */
function relatedAs(end: 'from' | 'to', entity: NodeVariable, given: Given, filtering: Filtering) {
  const other = filtering.node();
  const relationship = filtering.relationship();
  const types = askedTypes(given) ?? filtering.relationTypes;
  const direction = end === 'from' ? 'OUT' : 'IN';
  const subject = end === 'from' ? { from: entity, to: other } : { from: other, to: entity };
  return exists(
    hop({ from: entity, relationship, types, direction, to: other }),
    filtering.where('relation', given, { relationship, ...subject }),
  );
}

/**
 * The types that the filter itself asks for, so that only those are followed; null when it asks for none
 * or for an empty list, which its own test answers.
 */
function askedTypes(given: Given): readonly string[] | null {
  const types = partsOf(given).find(({ name }) => name === 'types');
  const names = types ? [...new Set(itemsOf(types).map(({ value }) => value as string))].sort() : [];
  return names.length > 0 ? names : null;
}
