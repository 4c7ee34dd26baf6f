import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from '../../src/compile/cursor.ts';

const claims = { field: 'Query.claims', order: 'READING' };

describe('readCursor()', () => {
  it.each(['', 'story:a\u000100001\u0001claim:a/c01', 'Ünïcode 🥜 "quotes" \\ and \n lines'])(
    'reads back %j',
    (key) => {
      expect(readCursor(claims, writeCursor(claims, key))).toBe(key);
    },
  );

  it.each([
    ['another list', writeCursor({ ...claims, field: 'Query.events' }, 'k'), 'Query.events'],
    ['another order', writeCursor({ ...claims, order: 'KIND' }, 'k'), 'KIND'],
    ['no base64', '???', 'no cursor'],
    ['empty text', '', 'no cursor'],
    ['JSON of another shape', Buffer.from('["a","b"]').toString('base64url'), 'no cursor'],
    ['a key that is no text', Buffer.from('["Query.claims","READING",7]').toString('base64url'), 'no cursor'],
  ])('refuses %s', (_, cursor, named) => {
    expect(() => readCursor(claims, cursor)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringContaining(named) }),
    );
  });
});
