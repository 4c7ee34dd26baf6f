import edtf from 'edtf';
import type { Precision } from './model.ts';

/** The days that a date may mean, first and last, as `YYYY-MM-DD`; an unknown end is null. */
interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
}

/** The days of a date, or what is wrong with it. */
export type DaysOrProblem = Days | { readonly problem: string };

/** The library takes a fifth of a millisecond a date, and a filter asks for the same one with each request. */
const parsed = new Map<string, DaysOrProblem>();
const MOST_KEPT = 1000;

const PRECISIONS: Readonly<Record<number, Precision>> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' };
const EXPECTED = 'Write YYYY, YYYY-MM or YYYY-MM-DD, or two of them as FROM/TO, where one end may be ..';

/**
 * Reads a date of EDTF level 0, or an interval of two of which one end may be open (`..` or empty).
 *
 * Stricter than the library, which also takes centuries, times of day and 29 February of any year. No
 * time zone is involved: days go in and out as text.
 *
 * @example parseEdtf('2020-04/..') // { earliest: '2020-04-01', latest: null, precision: 'INTERVAL' }
 */
export function parseEdtf(text: string): DaysOrProblem {
  const known = parsed.get(text);
  if (known) return known;
  const days = parseUnknown(text);
  if (parsed.size >= MOST_KEPT) parsed.clear();
  parsed.set(text, days);
  return days;
}

function parseUnknown(text: string): DaysOrProblem {
  const ends = text.split('/');
  if (ends.length === 1) return parseDate(text);
  if (ends.length > 2) return { problem: `"${text}" has more than one slash. ${EXPECTED}` };
  const [from, to] = ends.map((end) => (end === '' || end === '..' ? null : parseDate(end)));
  if (from && 'problem' in from) return from;
  if (to && 'problem' in to) return to;
  if (!from && !to) return { problem: `"${text}" is open at both ends, so it says nothing. Leave it out.` };
  const earliest = from?.earliest ?? null;
  const latest = to?.latest ?? null;
  // Days in this form compare as text.
  if (earliest !== null && latest !== null && earliest > latest) {
    return { problem: `"${text}" ends before it begins. Swap its ends.` };
  }
  return { earliest, latest, precision: 'INTERVAL' };
}

function parseDate(text: string): DaysOrProblem {
  const precision = PRECISIONS[text.length];
  if (!precision || !/^\d{4}(-\d\d){0,2}$/.test(text)) {
    return { problem: `"${text}" is not a date that nutgraph reads. ${EXPECTED}` };
  }
  try {
    const { min, max } = edtf(text, { level: 0 });
    const earliest = dayOf(min);
    if (earliest.startsWith(text)) return { earliest, latest: dayOf(max), precision };
  } catch {
    // The library throws for a month or day that does not exist; the answer below says so.
  }
  return { problem: `"${text}" does not exist in the calendar.` };
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
