import { ALL_DAYS } from './random-dates.ts';

/** A stretch of days; a null end goes on for ever. */
export interface Stretch {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The days that are looked at: all of the tests' own, and one long before and long after them. */
const DAYS = ['0001-01-01', ...ALL_DAYS, '9999-12-31'];

function holds({ earliest, latest }: Stretch, day: string): boolean {
  return (earliest === null || earliest <= day) && (latest === null || day <= latest);
}

/** Whether a time has no day at all. */
export function isUndated({ earliest, latest }: Stretch): boolean {
  return earliest === null && latest === null;
}

/** Whether two stretches share a day, looked up day by day; an undated time shares none. */
export function sharesADay(time: Stretch, filter: Stretch): boolean {
  return !isUndated(time) && DAYS.some((day) => holds(time, day) && holds(filter, day));
}

/** Whether every day of a time lies in a filter, looked up day by day; an undated time lies nowhere. */
export function liesInside(time: Stretch, filter: Stretch): boolean {
  return !isUndated(time) && DAYS.every((day) => !holds(time, day) || holds(filter, day));
}
