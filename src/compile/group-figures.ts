import { type Expression, type NodeVariable, propertyOf, type Variable } from '../cypher/expression.ts';
import { hop } from '../cypher/pattern.ts';
import { type Carried, type Clause, carry, matchIfAny } from '../cypher/rows.ts';
import { commonYear, countOfRows, differentOf, greatestOf, leastOf, sumParts } from '../cypher/totals.ts';
import type { Planning } from './planning.ts';
import { type RowSource, rowsOf } from './row-source.ts';
import { nodeOf } from './scope.ts';

/** What a total's row holds, in this order; keys that are not asked for are absent. */
const COLUMNS = [
  'unit',
  'metric',
  'status',
  'ABOUT',
  'COUNTERPARTY',
  'YEAR',
  'count',
  'sumHigh',
  'sumLow',
  'min',
  'max',
  'comparators',
] as const;
type Column = (typeof COLUMNS)[number];

/** Figures put together by what keeps totals apart. */
interface Groups {
  readonly clauses: readonly Clause[];
  /** A group's values, in the order of the columns. */
  readonly columns: ReadonlyMap<Column, Variable>;
}

/** How figures are put together: by what beyond unit, metric and status, and into how many groups at most. */
interface Grouping {
  readonly by: ReadonlySet<string>;
  readonly limit: Expression;
}

/** Puts the figures of a list together by unit, metric, status and what else is asked; a row a group. */
export function groupFigures(planning: Planning, source: RowSource, { by, limit }: Grouping): Groups {
  const { names } = planning;
  const figure = nodeOf(source.row, 'totals');
  const about = names.node();
  const counterparty = names.node();
  const values = valuesOf({ figure, about, counterparty }, by);
  const columns = new Map<Column, Variable>();
  const carried: Carried[] = [];
  for (const name of COLUMNS) {
    const value = values[name];
    if (!value) continue;
    const column = names.item();
    columns.set(name, column);
    carried.push([value, column]);
  }
  const party = (to: NodeVariable, type: string) =>
    matchIfAny(hop({ from: figure, types: [type], direction: 'OUT', to }));
  return {
    columns,
    clauses: [
      ...rowsOf(source, names),
      ...(source.distinct ? [carry({ values: [figure], distinct: true })] : []),
      ...(by.has('ABOUT') ? [party(about, 'QUANTIFIES')] : []),
      ...(by.has('COUNTERPARTY') ? [party(counterparty, 'COUNTERPARTY')] : []),
      carry({ values: carried, limit }),
    ],
  };
}

/** What is carried in each column; null in those that are not asked for. */
function valuesOf(
  nodes: Readonly<Record<'figure' | 'about' | 'counterparty', NodeVariable>>,
  by: ReadonlySet<string>,
): Readonly<Record<Column, Expression | null>> {
  const { figure, about, counterparty } = nodes;
  const scaled = propertyOf(figure, 'scaled');
  const [sumHigh, sumLow] = sumParts(scaled);
  const year = commonYear(propertyOf(figure, 'periodMin'), propertyOf(figure, 'periodMax'));
  return {
    unit: propertyOf(figure, 'unit'),
    metric: propertyOf(figure, 'metric'),
    status: propertyOf(figure, 'status'),
    ABOUT: by.has('ABOUT') ? propertyOf(about, 'id') : null,
    COUNTERPARTY: by.has('COUNTERPARTY') ? propertyOf(counterparty, 'id') : null,
    YEAR: by.has('YEAR') ? year : null,
    count: countOfRows(figure),
    sumHigh,
    sumLow,
    min: leastOf(scaled),
    max: greatestOf(scaled),
    comparators: differentOf(propertyOf(figure, 'comparator')),
  };
}
