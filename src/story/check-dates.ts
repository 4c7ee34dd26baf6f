import { type DaysOrProblem, parseEdtf } from './dates.ts';
import type { Issue } from './issue.ts';
import { child, issueAt, items, type Part, rootOf, textAt } from './part.ts';
import type { StoryFiles } from './story-files.ts';

const TIME_KEYS = ['published', 'assertedOn', 'time', 'period', 'asOf'];
const OF_DATES = ['DAY', 'MONTH', 'YEAR', 'INTERVAL'];

/** Checks every time in a story's files: that its date exists and its precision fits it. */
export function checkDates(story: StoryFiles): readonly Issue[] {
  return Object.values(story.files).flatMap((file) =>
    file === null ? [] : timesIn(rootOf(file)).flatMap(checkTime),
  );
}

function timesIn(part: Part): readonly Part[] {
  if (Array.isArray(part.value)) return items(part).flatMap(timesIn);
  if (typeof part.value !== 'object' || part.value === null) return [];
  return Object.keys(part.value).flatMap((key) =>
    TIME_KEYS.includes(key) ? [child(part, key)] : timesIn(child(part, key)),
  );
}

function checkTime(time: Part): readonly Issue[] {
  const written = child(time, 'edtf');
  const precision = textAt(time, 'precision');
  const isDate = typeof written.value === 'string' || typeof written.value === 'number';
  const days: DaysOrProblem | null = isDate ? parseEdtf(String(written.value)) : null;
  if (days !== null && 'problem' in days) return [issueAt(written, 'BAD_DATE', days.problem)];
  if (precision === null) return [];
  const problem = precisionProblem(precision, days?.precision ?? null);
  return problem === null ? [] : [issueAt(child(time, 'precision'), 'BAD_DATE', problem)];
}

/** A date may be marked as a weekday or as relative to something; otherwise its precision is its own. */
function precisionProblem(written: string, own: string | null): string | null {
  if (own === null) {
    return OF_DATES.includes(written) ? `Precision ${written} needs a date in "edtf". Add it.` : null;
  }
  if (written === own || written === 'WEEKDAY' || written === 'RELATIVE') return null;
  if (written !== 'NONE' && !OF_DATES.includes(written)) return null;
  return `The date in "edtf" has precision ${own}, not ${written}. Leave "precision" out.`;
}
