import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invertDigits, valueKey } from '../../src/story/value-key.ts';

const decimal = fc
  .tuple(fc.boolean(), fc.stringMatching(/^\d{1,30}$/), fc.stringMatching(/^\d{0,18}$/))
  .map(
    ([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`,
  );

describe('valueKey()', () => {
  it.each([
    ['0', '-0.00', 'zero has no sign'],
    ['3.9', '003.90', 'leading and trailing zeros do not count'],
    ['-1', '-1.000', 'nor below zero'],
  ])('gives %s and %s the same key: %s', (one, other) => {
    expect(valueKey(one)).toBe(valueKey(other));
  });

  it('gives keys whose text order is that of the numbers, and inverted keys of the reverse order', () => {
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const expected = new Big(one).cmp(other);
        expect(compare(valueKey(one), valueKey(other))).toBe(expected);
        expect(compare(invertDigits(valueKey(other)), invertDigits(valueKey(one)))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', 'no text'],
    ['1e5', 'an exponent'],
    ['.5', 'nothing before the point'],
    ['+1', 'a plus'],
    ['１', 'another script'],
    ['1'.repeat(31), 'too many digits before the point'],
    [`0.${'1'.repeat(19)}`, 'too many digits after it'],
  ])('refuses "%s": %s', (value) => {
    expect(() => valueKey(value)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
