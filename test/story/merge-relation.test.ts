import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRelation, type RelationTelling } from '../../src/story/merge-relation.ts';
import type { Basis, EvidenceRole, Time } from '../../src/story/model.ts';

const TIME: Time = {
  edtf: '2020',
  earliest: '2020-01-01',
  latest: '2020-12-31',
  precision: 'YEAR',
  basis: 'STATED',
  cue: null,
};

/** Makes a telling by claim number `n`; what is not given is absent. */
function telling(n: number, given: Partial<RelationTelling> = {}): RelationTelling {
  return {
    relation: 'relation:org:a/CLIENT_OF/org:b',
    from: 'org:a',
    fromName: 'A',
    type: 'CLIENT_OF',
    to: 'org:b',
    toName: 'B',
    label: null,
    words: 'is a client of',
    outcome: null,
    condition: null,
    time: null,
    basis: 'INFERRED',
    caveat: null,
    claim: `claim:s/c${n}`,
    order: `story:s\u0001${String(n).padStart(5, '0')}`,
    evidence: [evidence(n)],
    toldBy: 'The paper',
    ...given,
  };
}

function evidence(n: number, role: EvidenceRole = 'STATES') {
  return { sentence: `sentence:s/a/p${n}.s1`, role, order: `story:s\u0001${String(n).padStart(5, '0')}` };
}

describe('mergeRelation()', () => {
  it('makes one telling a relation', () =>
    expect(mergeRelation([telling(1, { time: TIME, caveat: 'A guess.' })])).toEqual({
      id: 'relation:org:a/CLIENT_OF/org:b',
      name: 'A is a client of B',
      from: 'org:a',
      type: 'CLIENT_OF',
      to: 'org:b',
      label: 'is a client of',
      outcome: null,
      condition: null,
      time: TIME,
      basis: 'INFERRED',
      caveat: 'A guess.',
      claims: ['claim:s/c1'],
      evidence: [{ sentence: 'sentence:s/a/p1.s1', role: 'STATES' }],
      toldBy: ['The paper'],
    }));

  it.each<[string, Partial<RelationTelling>, Partial<RelationTelling>, object]>([
    ['takes the strongest basis', { basis: 'EXTERNAL' }, { basis: 'STATED' }, { basis: 'STATED' }],
    ['ranks inferred above external', { basis: 'EXTERNAL' }, { basis: 'INFERRED' }, { basis: 'INFERRED' }],
    ['takes the first outcome', { outcome: 'one' }, { outcome: 'two' }, { outcome: 'one' }],
    ['takes a later condition where the first has none', {}, { condition: 'if' }, { condition: 'if' }],
    ['takes a later time where the first has none', {}, { time: TIME }, { time: TIME }],
    [
      'takes a label before the words of the type',
      {},
      { label: 'buys from' },
      { label: 'buys from', name: 'A buys from B' },
    ],
    ['collects caveats in order', { caveat: 'One.' }, { caveat: 'Two.' }, { caveat: 'One. Two.' }],
    ['collects equal caveats once', { caveat: 'One.' }, { caveat: 'One.' }, { caveat: 'One.' }],
    ['collects tellers in order', { toldBy: 'Z' }, { toldBy: 'A' }, { toldBy: ['Z', 'A'] }],
    ['collects equal tellers once', {}, {}, { toldBy: ['The paper'] }],
    ['keeps claims in order', {}, {}, { claims: ['claim:s/c1', 'claim:s/c2'] }],
    [
      'unites evidence by sentence and role, in reading order',
      { evidence: [evidence(3), evidence(1, 'IMPLIES')] },
      { evidence: [evidence(3), evidence(1, 'STATES'), evidence(2)] },
      {
        evidence: [
          { sentence: 'sentence:s/a/p1.s1', role: 'STATES' },
          { sentence: 'sentence:s/a/p1.s1', role: 'IMPLIES' },
          { sentence: 'sentence:s/a/p2.s1', role: 'STATES' },
          { sentence: 'sentence:s/a/p3.s1', role: 'STATES' },
        ],
      },
    ],
  ])('%s', (_title, first, second, expected) => {
    const [one, other] = [telling(1, first), telling(2, second)];
    expect(mergeRelation([one, other])).toMatchObject(expected);
    expect(mergeRelation([other, one])).toMatchObject(expected);
  });

  it('reads stories in order of their ids, by code point', () => {
    const later = telling(1, {
      claim: 'claim:\u{1F6A2}/c1',
      order: 'story:\u{1F6A2}\u000100001',
      outcome: 'later',
    });
    const sooner = telling(1, {
      claim: 'claim:\uFF21/c1',
      order: 'story:\uFF21\u000100001',
      outcome: 'sooner',
    });
    expect(mergeRelation([later, sooner]).outcome).toBe('sooner');
  });

  it('refuses nothing and different relations', () => {
    expect(() => mergeRelation([])).toThrow(TypeError);
    expect(() => mergeRelation([telling(1), telling(2, { relation: 'relation:org:a/HEADS/org:b' })])).toThrow(
      TypeError,
    );
  });

  const tellings = fc.uniqueArray(
    fc.record({
      n: fc.integer({ min: 1, max: 99 }),
      basis: fc.constantFrom<Basis>('STATED', 'INFERRED', 'EXTERNAL'),
      outcome: fc.option(fc.constantFrom('one', 'two')),
      caveat: fc.option(fc.constantFrom('One.', 'Two.', 'Three.')),
      toldBy: fc.constantFrom('A', 'B', 'C'),
      places: fc.array(
        fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom<EvidenceRole>('STATES', 'DATES')),
      ),
    }),
    { selector: ({ n }) => n, minLength: 1, maxLength: 8 },
  );

  it('does not depend on the order of its input', () =>
    fc.assert(
      fc.property(tellings, fc.infiniteStream(fc.nat()), (rows, random) => {
        const ordered = rows.map(({ n, places, ...given }) =>
          telling(n, { ...given, evidence: places.map(([at, role]) => evidence(at, role)) }),
        );
        const shuffled = ordered
          .map((one) => [random.next().value ?? 0, one] as const)
          .sort(([one], [other]) => one - other)
          .map(([, one]) => one);
        expect(mergeRelation(shuffled)).toEqual(mergeRelation(ordered));
      }),
    ));
});
