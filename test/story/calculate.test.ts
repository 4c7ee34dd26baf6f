import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, type Quantity } from '../../src/story/calculate.ts';
import type { Comparator, Operation } from '../../src/story/model.ts';
import { readVocabulary } from '../../src/story/read-stories.ts';

/** Reads a quantity as a person writes it: "~ 3900000000 USD". */
function quantity(written: string): Quantity {
  const [sign = '', value = '', unit = ''] = written.split(' ');
  const comparators: Readonly<Record<string, Comparator>> = {
    '=': 'EQ',
    '~': 'APPROX',
    '>': 'AT_LEAST',
    '<': 'AT_MOST',
  };
  return { value, unit, comparator: comparators[sign] ?? 'EQ' };
}

describe('calculate()', async () => {
  const vocabulary = await readVocabulary();
  const run = (operation: Operation, inputs: readonly string[], decimals: number) =>
    calculate({ operation, inputs: inputs.map(quantity), decimals }, vocabulary);

  it.each<[Operation, string[], number, string, string]>([
    ['SUM', ['= 1 USD', '= 2.5 USD'], 1, '= 3.5 USD', 'adds'],
    ['SUM', ['= 7 USD'], 0, '= 7 USD', 'one figure is its own sum'],
    ['SUM', ['= 0.1 USD', '= 0.2 USD'], 18, '= 0.300000000000000000 USD', 'without binary fractions'],
    ['DIFFERENCE', ['= 25 USD', '= 13 USD'], 0, '= 12 USD', 'subtracts in order'],
    ['DIFFERENCE', ['= 13 USD', '= 25 USD'], 0, '= -12 USD', 'below zero too'],
    ['DIFFERENCE', ['= 50 percent', '= 20 percent'], 0, '= 30 percent', 'percent from percent is percent'],
    ['PERCENT', ['= 1.6 USD', '= 3.9 USD'], 1, '= 41.0 percent', 'keeps a zero at the end'],
    ['PERCENT', ['= 1 packages', '= 3 packages'], 0, '= 33 percent', 'rounds down below a half'],
    ['PERCENT', ['= 1 USD', '= 800 USD'], 2, '= 0.13 percent', 'a half goes up'],
    ['PERCENT', ['= -1 USD', '= 800 USD'], 2, '= -0.13 percent', 'and away from zero below it'],
    ['RATIO', ['= 3900000000 USD', '= 1540000000 packages'], 2, '= 2.53 USD/package', 'money by items'],
    ['RATIO', ['= 23000000000 USD', '= 18 months'], 2, '= 1277777777.78 USD/month', 'money by months'],
    [
      'RATIO',
      ['= 650000000 masks', '= 5 masks/household'],
      0,
      '= 130000000 households',
      'cancels a unit inside a unit',
    ],
    [
      'RATIO',
      ['= 1540000000 packages', '= 30 percent'],
      0,
      '= 5133333333 packages',
      'percent is hundredths and drops out',
    ],
    ['RATIO', ['= 12 USD', '= 4 USD/mask'], 0, '= 3 masks', 'gives back what was counted'],
    [
      'RATIO',
      ['= -1 USD', '= 1000 packages'],
      2,
      '= 0.00 USD/package',
      'nothing is less than zero but not quite',
    ],
    [
      'PRODUCT',
      ['= 5 masks/household', '= 130000000 households'],
      0,
      '= 650000000 masks',
      'multiplies and cancels',
    ],
    ['PRODUCT', ['= 40 percent', '= 50 percent', '= 10 USD'], 1, '= 2.0 USD', 'percent of percent of money'],
    ['PRODUCT', ['= 2.53 USD/package', '= 100 packages'], 2, '= 253.00 USD', 'money back'],
    ['SUM', ['> 1 USD', '= 1 USD'], 0, '> 2 USD', 'a lower bound stays one in a sum'],
    ['SUM', ['< 1 USD', '< 1 USD'], 0, '< 2 USD', 'so does an upper one'],
    ['SUM', ['< 1 USD', '> 1 USD'], 0, '~ 2 USD', 'not both at once'],
    ['SUM', ['~ 1 USD', '> 1 USD'], 0, '~ 2 USD', 'nor with something rounded'],
    ['DIFFERENCE', ['> 3 USD', '= 1 USD'], 0, '~ 2 USD', 'nor in anything but a sum'],
    ['PERCENT', ['~ 1 USD', '= 4 USD'], 0, '~ 25 percent', 'rounded in, rounded out'],
    [
      'SUM',
      ['= 999999999999999999999999999999 USD', '= 0.000000000000000001 USD'],
      18,
      '= 999999999999999999999999999999.000000000000000001 USD',
      'all digits count',
    ],
  ])('%s of %s to %i decimals is %s %#: %s', (operation, inputs, decimals, result) =>
    expect(run(operation, inputs, decimals)).toEqual(quantity(result)),
  );

  it.each<[Operation, string[], number, 'UNITS' | 'INPUTS', string]>([
    ['SUM', ['= 1 USD', '= 1 packages'], 0, 'UNITS', 'USD and packages'],
    ['DIFFERENCE', ['= 1 USD', '= 1 percent'], 0, 'UNITS', 'USD and percent'],
    ['PERCENT', ['= 1 USD', '= 1 packages'], 0, 'UNITS', 'USD and packages'],
    ['RATIO', ['= 1 USD', '= 1 USD'], 0, 'UNITS', 'PERCENT compares'],
    ['RATIO', ['= 1 percent', '= 1 USD'], 0, 'UNITS', 'no unit'],
    ['PRODUCT', ['= 1 percent', '= 1 percent'], 0, 'UNITS', 'no unit'],
    ['RATIO', ['= 1 USD', '= 0 packages'], 0, 'INPUTS', 'zero'],
    ['PERCENT', ['= 1 USD', '= 0.00 USD'], 0, 'INPUTS', 'zero'],
    ['SUM', [], 0, 'INPUTS', 'at least one'],
    ['DIFFERENCE', ['= 1 USD'], 0, 'INPUTS', 'two figures'],
    ['RATIO', ['= 1 USD', '= 1 USD', '= 1 USD'], 0, 'INPUTS', 'two figures'],
    ['SUM', ['= 1 USD'], -1, 'INPUTS', '0 to 18'],
    ['SUM', ['= 1 USD'], 19, 'INPUTS', '0 to 18'],
    ['SUM', ['= 1 USD'], 1.5, 'INPUTS', '0 to 18'],
    [
      'PRODUCT',
      ['= 999999999999999999 USD', '= 9999999999999 percent', '= 9999999999999 percent'],
      0,
      'INPUTS',
      '30 digits',
    ],
  ])('%s of %s to %d decimals is refused for its %s: %s', (operation, inputs, decimals, reason, problem) =>
    expect(run(operation, inputs, decimals)).toEqual({ reason, problem: expect.stringContaining(problem) }),
  );

  it('puts a unit together that the vocabulary does not have', () =>
    expect(run('RATIO', ['= 6 USD', '= 2 households'], 0)).toMatchObject({
      value: '3',
      unit: 'USD/household',
    }));

  it('adds and subtracts whole numbers as BigInt does', () =>
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 29n), 10n ** 29n),
        fc.bigInt(-(10n ** 29n), 10n ** 29n),
        (one, other) => {
          const inputs = [`= ${one} USD`, `= ${other} USD`];
          expect(run('SUM', inputs, 0)).toMatchObject({ value: String(one + other) });
          expect(run('DIFFERENCE', inputs, 0)).toMatchObject({ value: String(one - other) });
        },
      ),
    ));

  it('rounds half away from zero, as whole numbers show', () =>
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.bigInt(1n, 10n ** 6n), (one, other) => {
        const expected = String((one * 2n + other) / (other * 2n));
        expect(run('RATIO', [`= ${one} USD`, `= ${other} packages`], 0)).toMatchObject({ value: expected });
        const negative = expected === '0' ? '0' : `-${expected}`;
        expect(run('RATIO', [`= -${one} USD`, `= ${other} packages`], 0)).toMatchObject({ value: negative });
      }),
    ));
});
