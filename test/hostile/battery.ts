import { bodyRows } from './body-rows.ts';
import { deepCostlyRows, deepRows } from './deep-rows.ts';
import { harmlessRows } from './harmless-rows.ts';
import type { CostlyRow, HarmlessRow, RefusedRow } from './hostile-row.ts';
import { pathRows } from './path-rows.ts';
import { rawRows } from './raw-rows.ts';
import { valueCostlyRows, valueRows } from './value-rows.ts';
import { wideCostlyRows, wideRows } from './wide-rows.ts';

/** Everything that has to be refused with a code. */
export const REFUSED: readonly RefusedRow[] = [
  ...deepRows,
  ...wideRows,
  ...valueRows,
  ...bodyRows,
  ...pathRows,
  ...rawRows,
];

/** Everything that only looks hostile. */
export const HARMLESS: readonly HarmlessRow[] = harmlessRows;

/** Everything that is large, and may be answered or refused. */
export const COSTLY: readonly CostlyRow[] = [...deepCostlyRows, ...wideCostlyRows, ...valueCostlyRows];
