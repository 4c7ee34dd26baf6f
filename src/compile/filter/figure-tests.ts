import { type NodeVariable, propertyOf } from '../../cypher/expression.ts';
import { hop } from '../../cypher/pattern.ts';
import { exists } from '../../cypher/rows.ts';
import { reaches } from './claim-tests.ts';
import type { FieldTests, Filtering, Given } from './filtering.ts';
import { oneOf, testDecimal, testTime } from './value-tests.ts';

/** The fields of `FigureFilter`. */
export const figureTests: FieldTests<NodeVariable> = {
  ids: oneOf('id'),
  stories: oneOf('story'),
  metrics: oneOf('metric'),
  units: oneOf('unit'),
  status: oneOf('status'),
  comparator: oneOf('comparator'),
  value: (figure, given, filtering) => testDecimal(propertyOf(figure, 'valueKey'), given, filtering),
  about: reaches('QUANTIFIES'),
  counterparty: reaches('COUNTERPARTY'),
  period: (figure, given, filtering) => testTime(figure, 'period', given, filtering),
  assertedBy,
};

/** Whether a claim that passes the filter asserts the figure or event. */
export function assertedBy(subject: NodeVariable, given: Given, filtering: Filtering) {
  const claim = filtering.node();
  return exists(
    hop({ from: subject, types: ['ASSERTS'], direction: 'IN', to: claim }),
    filtering.where('claim', given, claim),
  );
}
