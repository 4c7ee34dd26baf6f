import { type GraphQLObjectType, getNamedType } from 'graphql';
import { collected, type NodeVariable, propertyOf, type Variable } from '../cypher/expression.ts';
import { hop } from '../cypher/pattern.ts';
import { type Carried, type Clause, call, carry, matchIfAny } from '../cypher/rows.ts';
import { commonYear, countOfRows, differentOf, greatestOf, leastOf, sumParts } from '../cypher/totals.ts';
import { NutgraphError } from '../errors.ts';
import type { Site } from './binding.ts';
import { planOne } from './plan-list.ts';
import { planParts } from './plan-parts.ts';
import type { Planning } from './planning.ts';
import { readTotals, type Total } from './read-totals.ts';
import { type RowSource, rowsOf } from './row-source.ts';
import { nodesByLabel } from './row-source-nodes.ts';
import { nodeOf } from './scope.ts';
import type { SelectedField } from './selected-fields.ts';
import { possibleTypes } from './shape-of-type.ts';
import { type Slot, Slots } from './slots.ts';

const MAX_TOTALS = 1000;

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

/** Plans the totals of all rows of a list of figures, whatever its page. */
export function planTotals(
  planning: Planning,
  connection: GraphQLObjectType,
  source: RowSource,
  selected: SelectedField,
): Slot {
  const field = connection.getFields().totals;
  if (!field) throw new Error(`${connection.name} has no totals`);
  const site = planning.binding.site(field, selected.node);
  const by = new Set(site.args.by as readonly string[]);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const slots = new Slots();
  const { clauses, columns } = groups(planning, site, source, by);
  for (const [name, column] of columns) {
    slots.add(name, () => ({ expression: column, read: (value) => value }));
  }
  const party = (key: 'ABOUT' | 'COUNTERPARTY', name: string) => (entity: SelectedField) => {
    const id = columns.get(key);
    if (!id) return () => null;
    const read = slots.add(`${key} ${entity.responseKey}`, () => entityOf(planning, type, name, id, entity));
    return ({ row }: Total, frames: Parameters<typeof read>[1]) => read(row, frames);
  };
  const readTotal = planParts<Total>(planning, type, selected.selections, {
    unit: () => (total) => total.unit,
    metric: () => (total) => total.metric,
    status: () => (total) => total.status,
    about: party('ABOUT', 'about'),
    counterparty: party('COUNTERPARTY', 'counterparty'),
    year: () => (total) => total.year,
    count: () => (total) => total.count,
    sum: () => (total) => total.sum(),
    min: () => (total) => total.min(),
    max: () => (total) => total.max(),
    comparator: () => (total) => total.comparator,
  });
  const as = planning.names.result();
  const inside = [...clauses, ...slots.clauses];
  return {
    expression: as,
    clauses: [call({ imports: source.imports, clauses: inside, result: collected(slots.row), as })],
    read: (rows, frames) => {
      refuseTooMany((rows as readonly unknown[]).length);
      const named = (rows as readonly (readonly unknown[])[]).map((row) => ({
        row,
        of: Object.fromEntries([...columns.keys()].map((name, index) => [name, row[index]])),
      }));
      return readTotals(named, planning.vocabulary).map((total) => readTotal(total, frames));
    },
  };
}

/** The rows put together by what keeps them apart, and what each group comes to. */
function groups(
  planning: Planning,
  site: Site,
  source: RowSource,
  by: ReadonlySet<string>,
): { readonly clauses: readonly Clause[]; readonly columns: ReadonlyMap<Column, Variable> } {
  const { names, binding } = planning;
  const figure = nodeOf(source.row, 'totals');
  const about = names.node();
  const counterparty = names.node();
  const [sumHigh, sumLow] = sumParts(propertyOf(figure, 'scaled'));
  const values = {
    unit: propertyOf(figure, 'unit'),
    metric: propertyOf(figure, 'metric'),
    status: propertyOf(figure, 'status'),
    ABOUT: by.has('ABOUT') ? propertyOf(about, 'id') : null,
    COUNTERPARTY: by.has('COUNTERPARTY') ? propertyOf(counterparty, 'id') : null,
    YEAR: by.has('YEAR')
      ? commonYear(propertyOf(figure, 'periodMin'), propertyOf(figure, 'periodMax'))
      : null,
    count: countOfRows(figure),
    sumHigh,
    sumLow,
    min: leastOf(propertyOf(figure, 'scaled')),
    max: greatestOf(propertyOf(figure, 'scaled')),
    comparators: differentOf(propertyOf(figure, 'comparator')),
  };
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
      carry({ values: carried, limit: binding.limit(site, () => MAX_TOTALS + 1) }),
    ],
  };
}

function entityOf(
  planning: Planning,
  total: GraphQLObjectType,
  name: string,
  id: Variable,
  { selections }: SelectedField,
): Slot {
  const field = total.getFields()[name];
  if (!field) throw new Error(`${total.name} has no ${name}`);
  const source = nodesByLabel(planning, { label: 'Entity', id, imports: [id] });
  const types = possibleTypes(planning.schema, getNamedType(field.type));
  return planOne(planning, { source, types, selections }, { isNull: true });
}

function refuseTooMany(count: number): void {
  if (count <= MAX_TOTALS) return;
  throw new NutgraphError(
    'LIMIT_PAGE_SIZE',
    `These figures come to more than ${MAX_TOTALS} totals. Narrow the list with \`where\`, or keep fewer apart with \`by\`.`,
    { field: 'FigureConnection.totals', limit: MAX_TOTALS },
  );
}
