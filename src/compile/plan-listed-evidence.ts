import { type GraphQLField, getNamedType } from 'graphql';
import { equal, itemAt, positionsOf, propertyOf } from '../cypher/expression.ts';
import { labelled } from '../cypher/pattern.ts';
import { unwind } from '../cypher/rows.ts';
import { planList } from './plan-list.ts';
import type { FieldPlan, Planning } from './planning.ts';
import type { RowSource } from './row-source.ts';
import type { Scope } from './scope.ts';
import { possibleTypes } from './shape-of-type.ts';
import type { Slot } from './slots.ts';

/** Plans the sentences that a relation lists: a relationship cannot point to them, so it keeps their ids. */
export function planListedEvidence(
  planning: Planning,
  plan: FieldPlan,
  field: GraphQLField<unknown, unknown>,
): Slot {
  const { relationship } = plan.scope;
  if (!relationship) throw new Error(`${field.name} is kept by a relation`);
  const place = planning.names.item();
  const sentence = planning.names.node();
  const evidence: Scope = {
    ends: { FROM: sentence, TO: sentence, FAR: sentence },
    property: (name) =>
      itemAt(propertyOf(relationship, `evidence${name.charAt(0).toUpperCase()}${name.slice(1)}s`), place),
  };
  const source: RowSource = {
    imports: [relationship],
    lead: () => [unwind(positionsOf(propertyOf(relationship, 'evidence')), place)],
    pattern: labelled(sentence, 'Sentence'),
    where: [equal(propertyOf(sentence, 'id'), itemAt(propertyOf(relationship, 'evidence'), place))],
    row: evidence,
    variables: [relationship, place, sentence],
    counted: sentence,
    distinct: false,
  };
  const types = possibleTypes(planning.schema, getNamedType(field.type));
  return planList(planning, { source, types, selections: plan.selected.selections, window: { key: place } });
}
