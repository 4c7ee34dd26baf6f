import { type GraphQLObjectType, getNamedType } from 'graphql';
import { collected, type Variable } from '../cypher/expression.ts';
import { call } from '../cypher/rows.ts';
import { NutgraphError } from '../errors.ts';
import { fieldOf } from './field-of.ts';
import { groupFigures } from './group-figures.ts';
import { planOne } from './plan-list.ts';
import { planParts } from './plan-parts.ts';
import type { Planning } from './planning.ts';
import { readTotals, type Total } from './read-totals.ts';
import type { RowSource } from './row-source.ts';
import { nodesByLabel } from './row-source-nodes.ts';
import type { SelectedField } from './selected-fields.ts';
import { possibleTypes } from './shape-of-type.ts';
import { type Slot, Slots } from './slots.ts';

const MAX_TOTALS = 1000;

/** Plans the totals of all rows of a list of figures, whatever its page. */
export function planTotals(
  planning: Planning,
  connection: GraphQLObjectType,
  source: RowSource,
  selected: SelectedField,
): Slot {
  const field = fieldOf(connection, 'totals');
  const site = planning.binding.site(field, selected.node);
  const by = new Set(site.args.by as readonly string[]);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const slots = new Slots();
  const limit = planning.binding.limit(site, () => MAX_TOTALS + 1);
  const { clauses, columns } = groupFigures(planning, source, { by, limit });
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

function entityOf(
  planning: Planning,
  total: GraphQLObjectType,
  name: string,
  id: Variable,
  { selections }: SelectedField,
): Slot {
  const source = nodesByLabel(planning, { label: 'Entity', id, imports: [id] });
  const types = possibleTypes(planning.schema, getNamedType(fieldOf(total, name).type));
  return planOne(planning, { source, types, selections }, { isNull: true });
}

function refuseTooMany(count: number): void {
  if (count <= MAX_TOTALS) return;
  throw new NutgraphError(
    'LIMIT_PAGE_SIZE',
    `These figures come to more than ${MAX_TOTALS} totals. Narrow the list with \`where\`, or keep fewer apart with \`by\`.`,
    { field: 'FigureConnection.totals', limit: MAX_TOTALS, value: count },
  );
}
