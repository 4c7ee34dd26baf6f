import {
  all,
  equal,
  greater,
  isIn,
  type NodeVariable,
  never,
  type Predicate,
  propertyOf,
  type RelationshipVariable,
} from '../../cypher/expression.ts';
import { hop } from '../../cypher/pattern.ts';
import { exists } from '../../cypher/rows.ts';
import { type FieldTests, type Filtering, type Given, itemsOf, partsOf } from './filtering.ts';
import { isOneOf, oneOf, testNumber, testTime } from './value-tests.ts';

/** The fields of `ClaimFilter`. */
export const claimTests: FieldTests<NodeVariable> = {
  ids: oneOf('id'),
  stories: oneOf('story'),
  articles: oneOf('article'),
  kinds: oneOf('kind'),
  modality: oneOf('modality'),
  subject: reaches('HAS_SUBJECT'),
  object: reaches('HAS_OBJECT'),
  sentences: reaches('EVIDENCED_BY'),
  hops: (claim, given, filtering) => testNumber(propertyOf(claim, 'hops'), given, filtering),
  assertedOn: (claim, given, filtering) => testTime(claim, 'assertedOn', given, filtering),
  toldBy: (claim, given, filtering) => {
    const told = filtering.relationship();
    const teller = filtering.node();
    return exists(
      hop({ from: claim, relationship: told, types: ['ATTRIBUTED_TO'], direction: 'OUT', to: teller }),
      isSuchHop(told, teller, given, filtering),
    );
  },
  linked: (claim, given) => {
    const kinds = [...new Set(itemsOf(given).map(({ value }) => value as string))].sort();
    return kinds.length === 0 ? never() : exists(hop({ from: claim, types: kinds, direction: 'ANY' }));
  },
};

/** A test that a relationship of this type leads to a node with one of the given ids. */
export function reaches(type: string) {
  return (subject: NodeVariable, given: Given, filtering: Filtering): Predicate => {
    const far = filtering.node();
    return exists(
      hop({ from: subject, types: [type], direction: 'OUT', to: far }),
      isOneOf(far, 'id', given, filtering),
    );
  };
}

/** A `TellerFilter`: all of it holds for one hop. */
function isSuchHop(
  told: RelationshipVariable,
  teller: NodeVariable,
  given: Given,
  filtering: Filtering,
): Predicate {
  const tests: FieldTests<RelationshipVariable> = {
    ids: (_, part) => isIn(propertyOf(teller, 'id'), filtering.value(part)),
    roles: oneOf('role'),
    anonymity: oneOf('anonymity'),
    modes: oneOf('mode'),
    origin: (hopOfChain, part) => {
      const ordinal = propertyOf(hopOfChain, 'ordinal');
      const isFirst = part.value === true;
      const zero = filtering.value({ ...part, read: () => 0 });
      return isFirst ? equal(ordinal, zero) : greater(ordinal, zero);
    },
  };
  return all(
    partsOf(given).map((part) =>
      (tests[part.name] as FieldTests<RelationshipVariable>[string])(told, part, filtering),
    ),
  );
}
