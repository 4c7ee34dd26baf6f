import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/story/dates.ts';
import type { Time } from '../../src/story/model.ts';
import { daysOf, timeHolds } from '../oracle/days.ts';
import { isUndated, liesInside, sharesADay } from './day-by-day.ts';
import { timeOf, times, undatedTimes, widenedDates, writtenDates } from './random-dates.ts';

const RUNS = { numRuns: 1000, seed: 20200917 };

function holdsAlways<T>(values: fc.Arbitrary<T>, check: (value: T) => void): void {
  const property = fc.property(values, (value) => {
    check(value);
  });
  fc.assert(property, RUNS);
}

const overlaps = (time: Time, edtf: string) => timeHolds(time, { overlaps: edtf });
const within = (time: Time, edtf: string) => timeHolds(time, { within: edtf });

describe('daysOf() and parseEdtf()', () => {
  it('read the days that a date was written from', () => {
    holdsAlways(writtenDates, ({ edtf, earliest, latest }) => {
      expect(daysOf(edtf)).toEqual({ earliest, latest });
      expect(parseEdtf(edtf)).toMatchObject({ earliest, latest });
    });
  });

  it.each([
    '',
    '..',
    '/',
    '../..',
    '../',
    '2020-13',
    '2021-02-29',
    '2020/2019',
    '2020/2021/2022',
    '2020-06?',
  ])('refuse "%s" both', (text) => {
    expect(daysOf(text)).toBeNull();
    expect(parseEdtf(text)).toHaveProperty('problem');
  });
});

describe('timeHolds()', () => {
  it('decides as looking at every day does', () => {
    holdsAlways(fc.tuple(times, writtenDates), ([time, filter]) => {
      expect(overlaps(time, filter.edtf)).toBe(sharesADay(time, filter));
      expect(within(time, filter.edtf)).toBe(liesInside(time, filter));
    });
  });

  it('lets nothing be within a filter that does not overlap it', () => {
    holdsAlways(fc.tuple(times, writtenDates), ([time, { edtf }]) => {
      if (within(time, edtf)) expect(overlaps(time, edtf)).toBe(true);
    });
  });

  it('lets a dated thing be within its own date', () => {
    holdsAlways(writtenDates, (date) => expect(within(timeOf(date), date.edtf)).toBe(true));
  });

  it('takes a null day as open: within only what is open on that side', () => {
    holdsAlways(fc.tuple(writtenDates, writtenDates), ([date, filter]) => {
      const isWithin = within(timeOf(date), filter.edtf);
      if (date.earliest === null && filter.earliest !== null) expect(isWithin).toBe(false);
      if (date.latest === null && filter.latest !== null) expect(isWithin).toBe(false);
    });
  });

  it('takes a null day as open: it overlaps all that lies beyond its other end', () => {
    holdsAlways(fc.tuple(writtenDates, writtenDates), ([date, filter]) => {
      const isBeyond = date.latest === null && (filter.latest ?? '9999') >= (date.earliest ?? '');
      const isBefore = date.earliest === null && (filter.earliest ?? '') <= (date.latest ?? '');
      if (isBeyond || isBefore) expect(overlaps(timeOf(date), filter.edtf)).toBe(true);
    });
  });

  it('loses nothing when a filter is widened', () => {
    holdsAlways(fc.tuple(times, widenedDates), ([time, { narrow, wide }]) => {
      if (overlaps(time, narrow.edtf)) expect(overlaps(time, wide.edtf)).toBe(true);
      if (within(time, narrow.edtf)) expect(within(time, wide.edtf)).toBe(true);
    });
  });

  it('keeps undated things only where they are asked for', () => {
    holdsAlways(fc.tuple(undatedTimes, writtenDates), ([time, { edtf }]) => {
      const filter = { overlaps: edtf, within: edtf };
      expect(timeHolds(time, filter)).toBe(false);
      expect(timeHolds(time, { ...filter, orUndated: false })).toBe(false);
      expect(timeHolds(time, { ...filter, orUndated: true })).toBe(true);
      expect(timeHolds(null, { ...filter, orUndated: true })).toBe(true);
    });
  });

  it('adds exactly the undated things with `orUndated`', () => {
    holdsAlways(fc.tuple(times, writtenDates), ([time, { edtf }]) => {
      for (const filter of [{ overlaps: edtf }, { within: edtf }, { overlaps: edtf, within: edtf }]) {
        const expected = timeHolds(time, filter) || isUndated(time);
        expect(timeHolds(time, { ...filter, orUndated: true })).toBe(expected);
      }
    });
  });

  it('asks nothing of a time when it is asked for no date', () => {
    holdsAlways(times, (time) => {
      expect(timeHolds(time, {})).toBe(true);
      expect(timeHolds(time, { overlaps: null, within: null, orUndated: false })).toBe(true);
    });
  });
});
