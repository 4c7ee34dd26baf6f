import type { Time } from '../../src/story/model.ts';

/** The days that a filter's date means; null is an open end. */
export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What a `TimeFilter` of the schema holds. */
export interface TimeFilter {
  readonly overlaps?: string | null;
  readonly within?: string | null;
  readonly orUndated?: boolean | null;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function daysOfDate(text: string): Days | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = lastDay(Number(year), Number(month));
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
  return Number(day) < 1 || Number(day) > last ? null : { earliest: text, latest: text };
}

/** The days that an EDTF date or interval means, or null where the text is neither. */
export function daysOf(edtf: string): Days | null {
  if (!edtf.includes('/')) return daysOfDate(edtf);
  const [start = '', end = '', ...more] = edtf.split('/');
  const open = { earliest: null, latest: null };
  const from = start === '' || start === '..' ? open : daysOfDate(start);
  const to = end === '' || end === '..' ? open : daysOfDate(end);
  if (!from || !to || more.length > 0) return null;
  if (!from.earliest && !to.latest) return null;
  if (from.earliest && to.latest && from.earliest > to.latest) return null;
  return { earliest: from.earliest, latest: to.latest };
}

function overlaps(time: Days, wanted: Days): boolean {
  const startsInTime = !wanted.latest || !time.earliest || time.earliest <= wanted.latest;
  const endsInTime = !wanted.earliest || !time.latest || time.latest >= wanted.earliest;
  return startsInTime && endsInTime;
}

function within(time: Days, wanted: Days): boolean {
  const startsInside = !wanted.earliest || (time.earliest !== null && time.earliest >= wanted.earliest);
  const endsInside = !wanted.latest || (time.latest !== null && time.latest <= wanted.latest);
  return startsInside && endsInside;
}

/** Whether a time passes a `TimeFilter`; a filter that asks nothing lets everything pass. */
export function timeHolds(time: Time | null, filter: TimeFilter): boolean {
  const asked = { overlaps: filter.overlaps ?? null, within: filter.within ?? null };
  if (asked.overlaps === null && asked.within === null) return true;
  if (!time?.earliest && !time?.latest) return filter.orUndated === true;
  const around = asked.overlaps === null ? null : daysOf(asked.overlaps);
  const inside = asked.within === null ? null : daysOf(asked.within);
  return (!around || overlaps(time, around)) && (!inside || within(time, inside));
}
