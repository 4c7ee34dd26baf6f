import Big from 'big.js';
import { NutgraphError } from '../errors.ts';
import { searchWordsText } from '../search/words.ts';
import type { Figure } from '../story/model.ts';
import { invertDigits, valueKey } from '../story/value-key.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import { evidenceLinks } from './evidence-links.ts';
import { linkFrom } from './link-from.ts';
import { placeKey, textKey } from './order-key.ts';
import { type LinkDraft, type NodeRow, present } from './rows.ts';
import type { StoryPlaces } from './story-places.ts';
import { timeProperties } from './time-properties.ts';

const INT64_MAX = 2n ** 63n - 1n;

/** Lays out a figure that stands at a place (from 1) of its story. */
export function layOutFigure(
  figure: Figure,
  place: number,
  story: string,
  units: Vocabulary['units'],
): NodeRow {
  const { id, name, value, unit, comparator, metric, status, basis, caveat, derivation } = figure;
  const key = valueKey(value);
  return {
    label: 'Figure',
    typeLabel: null,
    id,
    properties: present({
      id,
      name,
      story,
      value,
      scaled: scaledValue(figure, units),
      valueKey: key,
      unit,
      comparator,
      metric,
      status,
      basis,
      caveat,
      words: searchWordsText([name]),
      ...timeProperties('period', figure.period),
      ...timeProperties('asOf', figure.asOf),
      derivationOperation: derivation?.operation ?? null,
      derivationDecimals: derivation?.decimals ?? null,
      byReading: placeKey(story, place, id),
      byValueAsc: textKey(key, id),
      byValueDesc: textKey(invertDigits(key), id),
    }),
  };
}

/** Gives the relationships that start at a figure: what it is about, the other party, evidence, inputs. */
export function figureLinks(figure: Figure, story: string, places: StoryPlaces): LinkDraft[] {
  const { id: from, about, counterparty, derivation } = figure;
  const link = linkFrom(from, story);
  return [
    link('QUANTIFIES', about, 0),
    ...(counterparty === null ? [] : [link('COUNTERPARTY', counterparty, 0)]),
    ...evidenceLinks(from, figure.evidence, places),
    ...(derivation?.inputs ?? []).map((to, at) => link('DERIVED_FROM', to, at)),
  ];
}

/**
 * Gives the value as a whole number of the unit's smallest step, half up where it has more decimals.
 *
 * @throws NutgraphError `BAD_INPUT` when the unit is not in the vocabulary or 64 bits do not hold the number
 */
function scaledValue({ id, value, unit }: Figure, units: Vocabulary['units']): bigint {
  const scale = units.get(unit)?.scale;
  if (scale === undefined) {
    throw new NutgraphError(
      'BAD_INPUT',
      `${id} has the unit "${unit}", which the vocabulary does not list.`,
      { id, unit },
    );
  }
  const scaled = BigInt(new Big(value).times(new Big(10).pow(scale)).toFixed(0, Big.roundHalfUp));
  if (scaled > INT64_MAX || scaled < -INT64_MAX) {
    throw new NutgraphError(
      'BAD_INPUT',
      `${id} has the value ${value} ${unit}, which 64 bits do not hold at scale ${scale}.`,
      {
        id,
        value,
        unit,
      },
    );
  }
  return scaled;
}
