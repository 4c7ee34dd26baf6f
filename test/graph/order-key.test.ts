import { describe, expect, it } from 'vitest';
import { descendingKey, placeKey, textKey, timeKeys } from '../../src/graph/order-key.ts';
import { day, undated } from './make-story.ts';

const interval = (earliest: string | null, latest: string | null) =>
  ({ ...undated, precision: 'INTERVAL', earliest, latest }) as const;

describe('order keys', () => {
  it('`placeKey()` orders by story, then by place as a number', () => {
    const rows = [
      placeKey('story:a', 2, 'claim:a/z'),
      placeKey('story:a', 10, 'claim:a/b'),
      placeKey('story:a-b', 1, 'claim:a-b/a'),
      placeKey('story:b', 1, 'claim:b/a'),
    ];
    expect(rows.toSorted()).toEqual(rows);
    expect(rows[0]).toBe('story:a\u000100002\u0001claim:a/z');
  });

  it('`descendingKey()` puts the larger count first and equal ones by id', () => {
    const rows = [
      descendingKey(12, 'b'),
      descendingKey(3, 'a'),
      descendingKey(3, 'b'),
      descendingKey(0, 'a'),
    ];
    expect(rows.toSorted()).toEqual(rows);
  });

  it('`textKey()` puts a name before those that it begins', () => {
    expect([textKey('post', 'z'), textKey('post office', 'a')].toSorted()[0]).toBe('post\u0001z');
  });

  it('`textKey()` sorts by code point, in UTF-16 units too', () => {
    const names = [
      'a',
      'z',
      '\u00e9',
      '\u4e2d',
      '\ud7fb',
      '\ud7ff',
      '\ue000',
      '\uff01',
      '\ufffd',
      '\u{10000}',
      '\u{1f95c}',
      '\u{10ffff}',
    ];
    const keys = names.map((name) => textKey(name, 'x:y'));
    expect(keys.toSorted()).toEqual(keys);
    expect(keys.filter((key) => /[\ud800-\uffff]/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(names.length);
  });

  it('`timeKeys()` sorts by the earliest day, else the latest, undated things last both ways', () => {
    const times = {
      early: day('2019-12-31'),
      open: interval('2020-04-01', null),
      until: interval(null, '2020-10-01'),
      late: day('2020-11-03'),
      undated,
    };
    const keys = Object.entries(times).map(([id, time]) => [id, timeKeys(time, id)] as const);
    const inOrder = (direction: 'ascending' | 'descending') =>
      keys.toSorted(([, a], [, b]) => (a[direction] < b[direction] ? -1 : 1)).map(([id]) => id);
    expect(inOrder('ascending')).toEqual(['early', 'open', 'until', 'late', 'undated']);
    expect(inOrder('descending')).toEqual(['late', 'until', 'open', 'early', 'undated']);
  });
});
