import { describe, expect, it } from 'vitest';
import { keyOfOrder, pageSize } from '../../src/compile/page.ts';

describe('keyOfOrder()', () => {
  it.each([
    ['READING', ['READING', 'NAME'], 'byReading'],
    ['RELATIONS_DESC', ['READING', 'RELATIONS_DESC'], 'byRelations'],
    ['TIME_ASC', ['STORY', 'TIME_ASC', 'TIME_DESC'], 'byTimeAsc'],
    ['TIME_DESC', ['STORY', 'TIME_ASC', 'TIME_DESC'], 'byTimeDesc'],
  ])('%s of %j is stored as %s %s', (order, orders, key) => expect(keyOfOrder(order, orders)).toBe(key));
});

describe('pageSize()', () => {
  it.each([0, 1, 100])('takes %i of 100', (first) =>
    expect(pageSize({ first }, 100, 'Query.claims')).toBe(first),
  );

  it.each([-1, 101, 2 ** 31 - 1])('refuses %i of 100, naming the limit and the value', (first) => {
    expect(() => pageSize({ first }, 100, 'Query.claims')).toThrow(
      expect.objectContaining({
        code: 'LIMIT_PAGE_SIZE',
        details: expect.objectContaining({ limit: 100, value: first }),
      }),
    );
  });
});
