import type { Vocabulary } from '../vocabulary.ts';
import { basis, caveat, entityId, evidence, localId, ownId, time, WORDS } from './common-shapes.ts';
import { formed, listOf, mapOf, oneOf, type Schema, wordOf } from './schema.ts';

/** A plain decimal: at most 30 digits before the point and 18 after it. */
export const DECIMAL = /^-?[0-9]{1,30}(\.[0-9]{1,18})?$/;

const DECIMAL_ADVICE =
  'Write digits and at most one point, such as "1500000.50": up to 30 digits before it and 18 after it.';

/** What a stated figure has and a derived one computes. */
const STATED_KEYS = ['value', 'unit', 'status', 'evidence'] as const;

/** The shape of `figures.yaml`. */
export function figuresShape(vocabulary: Vocabulary): Schema {
  const meanings = new Map([...vocabulary.metrics].map(([name, { is }]) => [name, is]));
  const figure = mapOf(
    'An amount or count that a source states, or one that is computed from such.',
    {
      id: ownId('figure', 'f01'),
      metric: wordOf(meanings, 'What it measures.'),
      about: entityId('Whose figure it is.'),
    },
    {
      value: formed(DECIMAL, 'The exact number as quoted text, such as "3900000000".', DECIMAL_ADVICE),
      unit: oneOf(vocabulary.units.keys(), 'What it counts in.'),
      comparator: oneOf(WORDS.comparator, 'Whether it is exact, rounded or a bound; EQ unless written.'),
      counterparty: entityId('The other party.'),
      period: time('The stretch that it covers.'),
      asOf: time('The moment at which it held.'),
      status: oneOf(WORDS.figureStatus, 'Whether it was reported, forecast, proposed or planned.'),
      basis: basis(),
      caveat: caveat(),
      evidence: evidence(1),
      derive: derivation(),
    },
  );
  const statedOrDerived = {
    if: { required: ['derive'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      properties: Object.fromEntries([...STATED_KEYS, 'comparator', 'basis'].map((key) => [key, false])),
    },
    else: { required: [...STATED_KEYS] },
  };
  return listOf({ ...figure, ...statedOrDerived }, 'The figures of the story in reading order.');
}

function derivation(): Schema {
  return mapOf('How it is computed.', {
    operation: oneOf(WORDS.operation, 'DIFFERENCE, RATIO and PERCENT take two figures, in order.'),
    inputs: listOf(localId('figure', 'A figure.'), 'The figures that go in.', 1),
    decimals: {
      type: 'integer',
      minimum: 0,
      maximum: 18,
      description: 'To how many decimals it is rounded, half away from zero.',
    },
  });
}
