import { joinSum } from '../cypher/totals.ts';
import { comparatorOfSum } from '../story/calculate.ts';
import { compareText } from '../story/compare-text.ts';
import type { Comparator } from '../story/model.ts';
import { unscaled } from '../story/unscaled.ts';
import type { Vocabulary } from '../story/vocabulary.ts';

/** One total as its row says it; numbers are worked out when they are asked for. */
export interface Total {
  readonly row: unknown;
  readonly unit: string;
  readonly metric: string;
  readonly status: string;
  readonly year: string | null;
  readonly count: number;
  /** Null where the metric does not add up. */
  readonly sum: () => string | null;
  readonly min: () => string;
  readonly max: () => string;
  readonly comparator: Comparator;
}

/** A row with its values by the name of their column. */
interface NamedRow {
  readonly row: unknown;
  readonly of: Readonly<Record<string, unknown>>;
}

const KEYS = ['unit', 'metric', 'status', 'ABOUT', 'COUNTERPARTY', 'YEAR'] as const;

/** Reads totals, sorted by their keys; an absent key comes last. */
export function readTotals(rows: readonly NamedRow[], vocabulary: Vocabulary): readonly Total[] {
  return rows.toSorted(compareKeys).map((row) => readTotal(row, vocabulary));
}

function compareKeys({ of: one }: NamedRow, { of: other }: NamedRow): number {
  for (const key of KEYS) {
    const difference = compareKey(one[key], other[key]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareKey(one: unknown, other: unknown): number {
  if (typeof one !== 'string' || typeof other !== 'string') {
    return Number(typeof one !== 'string') - Number(typeof other !== 'string');
  }
  return compareText(one, other);
}

function readTotal({ row, of }: NamedRow, { units, metrics }: Vocabulary): Total {
  const [unit, metric] = [of.unit as string, of.metric as string];
  const write = (steps: bigint) => unscaled(steps, units.get(unit)?.scale ?? 0);
  return {
    row,
    unit,
    metric,
    status: of.status as string,
    year: (of.YEAR as string | null | undefined) ?? null,
    count: of.count as number,
    sum: () =>
      metrics.get(metric)?.adds === true ? write(joinSum(of.sumHigh as string, of.sumLow as string)) : null,
    min: () => write(BigInt(of.min as string)),
    max: () => write(BigInt(of.max as string)),
    comparator: comparatorOfSum(of.comparators as readonly Comparator[]),
  };
}
