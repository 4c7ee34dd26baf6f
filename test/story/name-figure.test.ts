import { describe, expect, it } from 'vitest';
import type { Comparator, Time } from '../../src/story/model.ts';
import { nameFigure } from '../../src/story/name-figure.ts';
import { readVocabulary } from '../../src/story/read-stories.ts';

function time(edtf: string | null): Time | null {
  const rest = { earliest: null, latest: null, precision: 'NONE', basis: 'STATED', cue: null } as const;
  return edtf === null ? null : { edtf, ...rest };
}

describe('nameFigure()', async () => {
  const vocabulary = await readVocabulary();

  it.each<[string, string, Comparator, string, string | null, string | null, string]>([
    ['3900000000', 'USD', 'APPROX', 'revenue', '2019', null, 'about 3.9 billion USD revenue, 2019'],
    ['25000000000', 'USD', 'EQ', 'debt', null, '2020-03', '25 billion USD debt, as of March 2020'],
    [
      '1540000000',
      'packages',
      'EQ',
      'packages-delivered',
      '2019',
      '2020',
      '1.54 billion packages delivered, 2019',
    ],
    ['1277777777.78', 'USD', 'EQ', 'debt', null, null, 'about 1.28 billion USD debt'],
    ['1277777777.78', 'USD', 'AT_MOST', 'debt', null, null, 'at most 1.28 billion USD debt'],
    ['2000000000000', 'USD', 'AT_LEAST', 'debt', null, null, 'at least 2 trillion USD debt'],
    ['999999.5', 'USD', 'EQ', 'debt', null, null, '999,999.5 USD debt'],
    [
      '-1234.50',
      'USD',
      'EQ',
      'profit',
      '2020-04/2021-10',
      null,
      '-1,234.50 USD profit, April 2020 to October 2021',
    ],
    ['-5000000', 'USD', 'EQ', 'profit', '2020-04/..', null, '-5 million USD profit, since April 2020'],
    ['41.0', 'percent', 'EQ', 'margin', '../2020-10-03', null, '41.0 percent margin, until 3 October 2020'],
    ['1', 'months', 'EQ', 'horizon', null, null, '1 month ahead'],
    ['18', 'months', 'EQ', 'horizon', null, '2020-04-03', '18 months ahead, as of 3 April 2020'],
    ['0', 'months', 'EQ', 'horizon', null, '2020-04/..', '0 months ahead, as of April 2020 or later'],
    ['2', 'months', 'EQ', 'horizon', null, '/2020', '2 months ahead, as of 2020 or earlier'],
    ['2', 'months', 'EQ', 'horizon', null, '2019/2020', '2 months ahead, as of some day from 2019 to 2020'],
    ['7', 'USD', 'EQ', 'possible-losses', null, null, '7 USD possible losses'],
  ])('writes %s %s %s %s, %s, %s as "%s"', (value, unit, comparator, metric, period, asOf, name) =>
    expect(
      nameFigure({ value, unit, comparator, metric, period: time(period), asOf: time(asOf) }, vocabulary),
    ).toBe(name),
  );
});
