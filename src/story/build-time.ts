import { parseEdtf } from './dates.ts';
import type { Time } from './model.ts';
import type { RawTime } from './raw-story.ts';

/** A time of which nothing is known. */
export const NO_TIME: Time = {
  edtf: null,
  earliest: null,
  latest: null,
  precision: 'NONE',
  basis: 'STATED',
  cue: null,
};

/** Builds a time from a checked file; its days and, unless written, its precision follow from its date. */
export function buildTime(raw: RawTime | undefined): Time | null {
  if (raw === undefined) return null;
  const edtf = raw.edtf === undefined || raw.edtf === null ? null : String(raw.edtf);
  const days = edtf === null ? NO_TIME : parseEdtf(edtf);
  if ('problem' in days) throw new TypeError(`An unchecked date reached the model: ${days.problem}`);
  return {
    edtf,
    earliest: days.earliest,
    latest: days.latest,
    precision: raw.precision ?? days.precision,
    basis: raw.basis ?? 'STATED',
    cue: raw.cue ?? null,
  };
}
