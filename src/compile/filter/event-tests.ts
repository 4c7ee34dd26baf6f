import type { NodeVariable } from '../../cypher/expression.ts';
import { hop } from '../../cypher/pattern.ts';
import { exists } from '../../cypher/rows.ts';
import { assertedBy } from './figure-tests.ts';
import type { FieldTests } from './filtering.ts';
import { oneOf, sharesItem, testTime } from './value-tests.ts';

/** The fields of `EventFilter`. */
export const eventTests: FieldTests<NodeVariable> = {
  ids: oneOf('id'),
  kinds: oneOf('kind'),
  status: oneOf('status'),
  stories: (event, given, filtering) => sharesItem(event, 'stories', given, filtering),
  time: (event, given, filtering) => testTime(event, 'time', given, filtering),
  participant: (event, given, filtering) => {
    const participant = filtering.node();
    return exists(
      hop({ from: event, types: ['PARTICIPATED_IN'], direction: 'IN', to: participant }),
      filtering.where('entity', given, participant),
    );
  },
  assertedBy,
};
