import { exact, shortest } from './decimals.ts';
import { compareText } from './order-text.ts';
import type { FigureRow, Row, Words } from './rows.ts';

/** What keeps figures apart; what `by` does not name is null for all of them. */
interface Key {
  readonly unit: string;
  readonly metric: string;
  readonly status: string;
  readonly about: string | null;
  readonly counterparty: string | null;
  readonly year: string | null;
}

/** Adds figures up: one total for each unit, metric, status and what `by` names. */
export function totalsOf(
  figures: readonly FigureRow[],
  by: readonly string[],
  { adds, get }: { readonly adds: Words['adds']; readonly get: (id: string | null) => Row | null },
) {
  const groups = new Map<string, { readonly key: Key; readonly figures: FigureRow[] }>();
  for (const figure of figures) {
    const key = keyOf(figure, by);
    const text = JSON.stringify(key);
    const group = groups.get(text) ?? { key, figures: [] };
    groups.set(text, group);
    group.figures.push(figure);
  }
  const sorted = [...groups.values()].sort((one, other) => compareKeys(one.key, other.key));
  return sorted.map(({ key, figures: added }) => {
    const values = added.map(({ value }) => exact(value));
    return {
      ...key,
      about: get(key.about),
      counterparty: get(key.counterparty),
      count: added.length,
      sum: adds[key.metric] === true ? shortest(values.reduce((sum, value) => sum + value, 0n)) : null,
      min: shortest(values.reduce((least, value) => (value < least ? value : least))),
      max: shortest(values.reduce((most, value) => (value > most ? value : most))),
      comparator: comparatorOfSum(added.map(({ comparator }) => comparator)),
    };
  });
}

/** How a sum is to be read: exact, as the one kind of bound among its inputs, else about. */
export function comparatorOfSum(comparators: readonly string[]): string {
  const kinds = [...new Set(comparators.filter((comparator) => comparator !== 'EQ'))];
  if (kinds.length === 0) return 'EQ';
  return kinds.length === 1 ? String(kinds[0]) : 'APPROX';
}

function keyOf(figure: FigureRow, by: readonly string[]): Key {
  const from = figure.period?.earliest?.slice(0, 4);
  const to = figure.period?.latest?.slice(0, 4);
  const year = from !== undefined && from === to ? from : null;
  return {
    unit: figure.unit,
    metric: figure.metric,
    status: figure.status,
    about: by.includes('ABOUT') ? figure.about : null,
    counterparty: by.includes('COUNTERPARTY') ? figure.counterparty : null,
    year: by.includes('YEAR') ? year : null,
  };
}

function compareKeys(one: Key, other: Key): number {
  const parts = ['unit', 'metric', 'status', 'about', 'counterparty', 'year'] as const;
  for (const part of parts) {
    const [left, right] = [one[part], other[part]];
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    return compareText(left, right);
  }
  return 0;
}
