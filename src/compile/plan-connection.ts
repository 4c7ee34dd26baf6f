import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql';
import { all, collected, type Expression, listOf, nothing } from '../cypher/expression.ts';
import { type Clause, call, countOf, howMany, match } from '../cypher/rows.ts';
import type { Arguments, Frames, Site } from './binding.ts';
import { writeCursor } from './cursor.ts';
import { fieldOf } from './field-of.ts';
import { planTotals } from './plan-totals.ts';
import type { Planning } from './planning.ts';
import { type RowSource, rowsOf } from './row-source.ts';
import { type SelectedField, selectedFields } from './selected-fields.ts';
import { possibleTypes } from './shape-of-type.ts';
import { type Read, type Slot, Slots } from './slots.ts';
import { beginsAfter, checkPage, edgeWindowOf, type PageOrder, windowOf } from './window.ts';

/** A list that is read in pages. */
export interface ConnectionPlan {
  readonly field: GraphQLField<unknown, unknown>;
  readonly selected: SelectedField;
  readonly site: Site;
  readonly source: RowSource;
  readonly order: PageOrder;
  /** The stored key of that order. */
  readonly key: Expression;
}

/** What a connection's fields are read from. */
interface Page {
  readonly rows: readonly unknown[];
  readonly hasNextPage: boolean;
  readonly total: unknown;
  /** What the list's own places beside its rows hold. */
  readonly beside: unknown;
  readonly args: Arguments;
}
type ReadPage = (page: Page, frames: Frames) => unknown;

/** Plans a page: its rows where they are asked for, and the number of all rows only where that is. */
export function planConnection(planning: Planning, plan: ConnectionPlan): Slot {
  const { field, selected, site, source, order } = plan;
  const type = getNamedType(field.type) as GraphQLObjectType;
  const fields = selectedFields(planning, type, selected.selections);
  const asks = (name: string) => fields.some((each) => each.name === name);
  const slots = new Slots();
  const beside = new Slots();
  const readers = fields.map((each) => ({
    key: each.responseKey,
    read: pageField(planning, plan, { slots, beside }, each),
  }));
  checkPage(planning, site, order);
  const asksRows = asks('nodes') || asks('edges') || asks('pageInfo');
  const oneMore = asks('pageInfo');
  const clauses: Clause[] = [];
  const rows = asksRows ? rowsOfPage(planning, plan, slots, oneMore, clauses) : nothing();
  const total = asks('totalCount') ? totalOf(planning, source, clauses) : nothing();
  return {
    expression: listOf([rows, total, ...(beside.expressions.length > 0 ? [beside.row] : [])]),
    clauses: [...clauses, ...beside.clauses],
    read: (value, frames) => {
      const [found, count, besides] = (value ?? []) as readonly [
        (readonly unknown[] | null)?,
        unknown?,
        unknown?,
      ];
      const args = frames[site.index] ?? {};
      const first = args.first as number;
      const page: Page = {
        rows: (found ?? []).slice(0, first),
        hasNextPage: (found ?? []).length > first,
        total: count,
        beside: besides,
        args,
      };
      return Object.fromEntries(readers.map((each) => [each.key, each.read(page, frames)]));
    },
  };
}

function rowsOfPage(
  planning: Planning,
  plan: ConnectionPlan,
  slots: Slots,
  oneMore: boolean,
  clauses: Clause[],
): Expression {
  const { source } = plan;
  const paged = { ...plan, oneMore };
  const as = planning.names.result();
  const edge = planning.dialect.edgeKeys && plan.order.list.order === 'READING' ? source.edgeKey : undefined;
  const found = edge
    ? rowsOf({ ...source, pattern: edge.pattern }, planning.names, edgeWindowOf(planning, paged, edge))
    : rowsOf(source, planning.names, windowOf(planning, paged));
  const inside = [...found, ...slots.clauses];
  clauses.push(call({ imports: source.imports, clauses: inside, result: collected(slots.row), as }));
  return as;
}

/** The number of rows: a stored degree where one will do, else a count of what passes the filters. */
function totalOf({ names }: Planning, source: RowSource, clauses: Clause[]): Expression {
  if (source.degree) return source.degree();
  const countsInPlace = source.imports.length > 0 && !source.distinct && !source.ends && !source.lead;
  if (countsInPlace) return countOf(source.pattern, source.where.length > 0 ? all(source.where) : undefined);
  const as = names.result();
  const found =
    source.lead || source.ends ? rowsOf(source, names) : [match(source.pattern, all(source.where))];
  const result = howMany(source.counted, source.distinct);
  clauses.push(call({ imports: source.imports, clauses: found, result, as }));
  return as;
}

function pageField(
  planning: Planning,
  plan: ConnectionPlan,
  { slots, beside }: { readonly slots: Slots; readonly beside: Slots },
  field: SelectedField,
): ReadPage {
  switch (field.name) {
    case 'nodes':
      return eachRow(nodeReader(planning, plan, slots, 'nodes', field));
    case 'edges':
      return eachRow(edgeReader(planning, plan, slots, field));
    case 'pageInfo':
      return pageInfo(planning, plan, slots, field);
    case 'totalCount':
      return ({ total }) => total;
    case 'totals': {
      const connection = getNamedType(plan.field.type) as GraphQLObjectType;
      const read = beside.add(`totals ${field.responseKey}`, () =>
        planTotals(planning, connection, plan.source, field),
      );
      return (page, frames) => read(page.beside, frames);
    }
    default:
      return () => getNamedType(plan.field.type).name;
  }
}

const eachRow =
  (read: Read): ReadPage =>
  (page, frames) =>
    page.rows.map((row) => read(row, frames));

function nodeReader(
  { schema, object }: Planning,
  { field, source }: ConnectionPlan,
  slots: Slots,
  of: string,
  selected: SelectedField,
): Read {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const owner = of === 'nodes' ? connection : edgeType(connection);
  const types = possibleTypes(schema, getNamedType(fieldOf(owner, of).type));
  return object({ slots, scope: source.row, types, selections: selected.selections });
}

function edgeReader(planning: Planning, plan: ConnectionPlan, slots: Slots, edges: SelectedField): Read {
  const edge = edgeType(getNamedType(plan.field.type) as GraphQLObjectType);
  const selected = selectedFields(planning, edge, edges.selections);
  const readers = selected.map((field): { readonly key: string; readonly read: Read } => {
    const key = field.responseKey;
    if (field.name === 'node') return { key, read: nodeReader(planning, plan, slots, 'node', field) };
    if (field.name === 'cursor') return { key, read: cursorReader(plan, slots) };
    return { key, read: planning.field({ slots, scope: plan.source.row, parent: edge, selected: field }) };
  });
  return (row, frames) => Object.fromEntries(readers.map(({ key, read }) => [key, read(row, frames)]));
}

function cursorReader({ order, key }: ConnectionPlan, slots: Slots): Read {
  const readKey = slots.add('cursor', () => ({ expression: key, read: (value) => value }));
  return (row, frames) => writeCursor(order.list, readKey(row, frames) as string);
}

function pageInfo(planning: Planning, plan: ConnectionPlan, slots: Slots, field: SelectedField): ReadPage {
  const type = planning.schema.getType('PageInfo') as GraphQLObjectType;
  const cursor = cursorReader(plan, slots);
  const of: Readonly<Record<string, ReadPage>> = {
    __typename: () => type.name,
    hasNextPage: ({ hasNextPage }) => hasNextPage,
    hasPreviousPage: ({ args }) => beginsAfter(args),
    startCursor: ({ rows }, frames) => (rows.length > 0 ? cursor(rows[0], frames) : null),
    endCursor: ({ rows }, frames) => (rows.length > 0 ? cursor(rows.at(-1), frames) : null),
  };
  const readers = selectedFields(planning, type, field.selections).map((each) => ({
    key: each.responseKey,
    read: of[each.name] as ReadPage,
  }));
  return (page, frames) => Object.fromEntries(readers.map(({ key, read }) => [key, read(page, frames)]));
}

function edgeType(connection: GraphQLObjectType): GraphQLObjectType {
  return getNamedType(fieldOf(connection, 'edges').type) as GraphQLObjectType;
}
