import Big from 'big.js';
import type { Comparator, Time } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a figure's caption is made of. */
export interface FigureWords {
  readonly value: string;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly metric: string;
  readonly period: Time | null;
  readonly asOf: Time | null;
}

const SCALES: readonly (readonly [string, string])[] = [
  ['1000000000000', 'trillion'],
  ['1000000000', 'billion'],
  ['1000000', 'million'],
];

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  EQ: '',
  APPROX: 'about',
  AT_LEAST: 'at least',
  AT_MOST: 'at most',
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Writes a figure as one readable line.
 *
 * @example "about 3.9 billion USD revenue, 2019"
 */
export function nameFigure(words: FigureWords, { metrics, units }: Vocabulary): string {
  const { number, isRounded } = readableNumber(words.value);
  const unit = units.get(words.unit);
  const comparator = COMPARATORS[words.comparator === 'EQ' && isRounded ? 'APPROX' : words.comparator];
  const noun = (number === '1' ? unit?.one : unit?.many) ?? words.unit;
  const line = [comparator, number, noun, metrics.get(words.metric)?.says ?? words.metric].filter(
    (word) => word !== '',
  );
  const when = words.period?.edtf
    ? readablePeriod(words.period.edtf)
    : readableMoment(words.asOf?.edtf ?? '');
  return line.join(' ') + (when === '' ? '' : `, ${when}`);
}

function readableNumber(value: string): { readonly number: string; readonly isRounded: boolean } {
  const amount = new Big(value);
  const [size, word] = SCALES.find(([least]) => amount.abs().gte(least)) ?? ['1', ''];
  const scaled = amount.div(size);
  const short = scaled.round(2, Big.roundHalfUp);
  const isRounded = !short.times(size).eq(amount);
  if (word !== '') return { number: `${short.toFixed()} ${word}`, isRounded };
  const [whole = '', fraction] = value.split('.');
  return {
    number: [whole.replace(/\B(?=(\d{3})+$)/g, ','), fraction].filter(Boolean).join('.'),
    isRounded: false,
  };
}

function readablePeriod(edtf: string): string {
  const [from, to] = endsOf(edtf);
  if (to === undefined) return readableDate(from);
  if (from === '') return `until ${readableDate(to)}`;
  return to === '' ? `since ${readableDate(from)}` : `${readableDate(from)} to ${readableDate(to)}`;
}

/** A moment of which only the bounds are known is no stretch of time. */
function readableMoment(edtf: string): string {
  const [from, to] = endsOf(edtf);
  if (to === undefined) return from === '' ? '' : `as of ${readableDate(from)}`;
  if (from === '') return `as of ${readableDate(to)} or earlier`;
  if (to === '') return `as of ${readableDate(from)} or later`;
  return `as of some day from ${readableDate(from)} to ${readableDate(to)}`;
}

function endsOf(edtf: string): readonly [string, string | undefined] {
  const [from = '', to] = edtf.split('/').map((end) => (end === '..' ? '' : end));
  return [from, to];
}

function readableDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : MONTHS[Number(month) - 1];
  return [day === undefined ? '' : String(Number(day)), name, year].filter((word) => word !== '').join(' ');
}
