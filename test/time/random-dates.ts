import fc from 'fast-check';
import type { Precision, Time } from '../../src/story/model.ts';

/** A date or interval as it is written, and the first and last day that it may mean; null where it is open. */
export interface WrittenDate {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface ClosedDate extends WrittenDate {
  readonly earliest: string;
  readonly latest: string;
}

const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAY_MS = 86_400_000;
/** How many days the dates of these tests lie in: 2019 to 2021, a leap year among them. */
const DAY_COUNT = 1096;
const OPEN_ENDS = ['..', ''];

/** All days from the one before the first to the one after the last, as `YYYY-MM-DD`. */
export const ALL_DAYS: readonly string[] = Array.from({ length: DAY_COUNT + 2 }, (_, at) => dayAt(at - 1));

function dayAt(offset: number): string {
  return new Date(FIRST_DAY + offset * DAY_MS).toISOString().slice(0, 10);
}

/** The year, month or day in which a day lies: so many characters of it. */
function spanOf(day: string, length: number): ClosedDate {
  const edtf = day.slice(0, length);
  const days = ALL_DAYS.filter((each) => each.startsWith(edtf));
  return { edtf, earliest: days[0] ?? day, latest: days.at(-1) ?? day };
}

const offsets = fc.nat(DAY_COUNT - 1);
const spans: fc.Arbitrary<ClosedDate> = fc
  .tuple(offsets, fc.constantFrom(10, 7, 4, 7, 10))
  .map(([offset, length]) => spanOf(dayAt(offset), length));

const openStarts = fc
  .tuple(spans, fc.constantFrom(...OPEN_ENDS))
  .map(([{ edtf, latest }, open]) => ({ edtf: `${open}/${edtf}`, earliest: null, latest }));
const openEnds = fc
  .tuple(spans, fc.constantFrom(...OPEN_ENDS))
  .map(([{ edtf, earliest }, open]) => ({ edtf: `${edtf}/${open}`, earliest, latest: null }));
const intervals = fc.tuple(spans, spans).map(([one, other]) => {
  const [from, to] = one.earliest <= other.latest ? [one, other] : [other, one];
  return { edtf: `${from.edtf}/${to.edtf}`, earliest: from.earliest, latest: to.latest };
});

/** Dates and intervals as EDTF writes them: days, months, years, and intervals that may be open at one end. */
export const writtenDates: fc.Arbitrary<WrittenDate> = fc.oneof(
  { weight: 4, arbitrary: spans },
  { weight: 3, arbitrary: intervals },
  { weight: 2, arbitrary: openStarts },
  { weight: 2, arbitrary: openEnds },
);

const PRECISIONS: Readonly<Record<number, Precision>> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' };

/** The time of a story that is dated so. */
export function timeOf(date: WrittenDate): Time {
  const precision = date.edtf.includes('/') ? 'INTERVAL' : (PRECISIONS[date.edtf.length] ?? 'NONE');
  return { ...date, precision, basis: 'STATED', cue: null };
}

/** Times without any day: a day of the week, something told by something else, nothing at all. */
export const undatedTimes: fc.Arbitrary<Time> = fc
  .constantFrom<[Precision, string | null]>(
    ['WEEKDAY', 'Thursday'],
    ['RELATIVE', 'soon after'],
    ['NONE', null],
  )
  .map(([precision, cue]) => ({
    edtf: null,
    earliest: null,
    latest: null,
    precision,
    basis: 'STATED',
    cue,
  }));

/** Times as stories have them, one in five undated. */
export const times: fc.Arbitrary<Time> = fc.oneof(
  { weight: 4, arbitrary: writtenDates.map(timeOf) },
  { weight: 1, arbitrary: undatedTimes },
);

/** A date, and one that holds all of its days and often more. */
export const widenedDates: fc.Arbitrary<{ readonly narrow: WrittenDate; readonly wide: WrittenDate }> = fc
  .tuple(writtenDates, fc.constantFrom(10, 7, 4, null), fc.constantFrom(10, 7, 4, null))
  .map(([narrow, start, end]) => {
    const from = narrow.earliest === null || start === null ? null : spanOf(narrow.earliest, start);
    const to = narrow.latest === null || end === null ? null : spanOf(narrow.latest, end);
    if (from === null && to === null) return { narrow, wide: narrow };
    const wide = {
      edtf: `${from?.edtf ?? '..'}/${to?.edtf ?? '..'}`,
      earliest: from?.earliest ?? null,
      latest: to?.latest ?? null,
    };
    return { narrow, wide };
  });
