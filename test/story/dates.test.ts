import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/story/dates.ts';

describe('parseEdtf()', () => {
  it.each<[string, string | null, string | null, string, string]>([
    ['2020', '2020-01-01', '2020-12-31', 'YEAR', 'a year is its whole year'],
    ['0000', '0000-01-01', '0000-12-31', 'YEAR', 'the year 0 exists in EDTF'],
    ['9999', '9999-01-01', '9999-12-31', 'YEAR', 'the last year of four digits'],
    ['2020-04', '2020-04-01', '2020-04-30', 'MONTH', 'a month is all its days'],
    ['2020-02', '2020-02-01', '2020-02-29', 'MONTH', 'a leap year has a longer February'],
    ['2100-02', '2100-02-01', '2100-02-28', 'MONTH', 'not every fourth year is one'],
    ['2020-02-29', '2020-02-29', '2020-02-29', 'DAY', 'a leap day is one day'],
    ['2020-04/2021-10', '2020-04-01', '2021-10-31', 'INTERVAL', 'ends are taken with all their days'],
    ['2020-05/2020-11-02', '2020-05-01', '2020-11-02', 'INTERVAL', 'ends may differ in precision'],
    ['2020/2020-06', '2020-01-01', '2020-06-30', 'INTERVAL', 'an end may lie inside the other'],
    ['2020-03/2020-03', '2020-03-01', '2020-03-31', 'INTERVAL', 'both ends may be the same'],
    ['2020-04/..', '2020-04-01', null, 'INTERVAL', 'an open end stays unknown'],
    ['2020-04/', '2020-04-01', null, 'INTERVAL', 'so does an empty one'],
    ['../2020-10', null, '2020-10-31', 'INTERVAL', 'the beginning may be open'],
    ['/2020', null, '2020-12-31', 'INTERVAL', 'or empty'],
  ])('%s is %s to %s, %s: %s', (edtf, earliest, latest, precision) =>
    expect(parseEdtf(edtf)).toEqual({ earliest, latest, precision }),
  );

  it.each([
    ['2020-02-30', 'does not exist'],
    ['2019-02-29', 'does not exist'],
    ['1900-02-29', 'does not exist'],
    ['2020-04-31', 'does not exist'],
    ['2020-13', 'does not exist'],
    ['2020-00', 'does not exist'],
    ['2020-01-00', 'does not exist'],
    ['2020-21', 'does not exist'],
    ['2020-06-31/2020-08', 'does not exist'],
    ['2020-11/2020-05', 'ends before it begins'],
    ['../..', 'open at both ends'],
    ['/', 'open at both ends'],
    ['2020/2021/2022', 'more than one slash'],
    ...[
      ...['', '..', '20', '202', '2020?', '2020~', '2020%', '202X', '201x', '2020-XX', '2020-4', '2020-1-1'],
      ...['Y12020', '-0001', '+2020', ' 2020', '2020 ', '2020-04-03T10:00:00Z', '[2020..2021]', '{2020}'],
      ...['2020-04-03/T10', '２０２０', '2020–2021', '2020-1a', '../202X', '2020-04-031'],
    ].map((edtf): [string, string] => [edtf, 'Write YYYY']),
  ])('refuses "%s": it %s', (edtf, problem) =>
    expect(parseEdtf(edtf)).toEqual({ problem: expect.stringContaining(problem) }),
  );

  const days = fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('takes every day of the calendar as itself', () =>
    fc.assert(
      fc.property(days, (day) => {
        expect(parseEdtf(day)).toEqual({ earliest: day, latest: day, precision: 'DAY' });
      }),
    ));

  it('finds every day in its month and year, and every interval between its ends', () =>
    fc.assert(
      fc.property(days, days, (one, other) => {
        for (const edtf of [one.slice(0, 7), one.slice(0, 4)]) {
          const { earliest, latest } = parseEdtf(edtf) as { earliest: string; latest: string };
          expect(earliest <= one && one <= latest && latest.startsWith(edtf)).toBe(true);
        }
        const [from = '', to = ''] = [one, other].sort();
        expect(parseEdtf(`${from}/${to}`)).toEqual({ earliest: from, latest: to, precision: 'INTERVAL' });
        if (from !== to) expect(parseEdtf(`${to}/${from}`)).toHaveProperty('problem');
      }),
    ));

  it('never throws, and gives only days that exist', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9./XYT?~%-]{0,22}$/), (text) => {
        const result = parseEdtf(text);
        if ('problem' in result) return;
        for (const day of [result.earliest, result.latest]) {
          if (day !== null) expect(parseEdtf(day)).toMatchObject({ earliest: day });
        }
      }),
      { numRuns: 1000 },
    ));
});
