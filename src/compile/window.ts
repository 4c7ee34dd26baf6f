import { type GraphQLField, getNamedType, isEnumType } from 'graphql';
import { all, type Expression, greater, joined, less } from '../cypher/expression.ts';
import { type Arguments, isGiven, type Site } from './binding.ts';
import { type CursorList, readCursor } from './cursor.ts';
import { keyOfOrder, pageSize } from './page.ts';
import type { Planning } from './planning.ts';
import type { EdgeKey, RowWindow } from './row-source.ts';

/** The order of a list that is read in pages. */
export interface PageOrder {
  readonly list: CursorList;
  /** The name of the stored key. */
  readonly key: string;
}

/** The order that a site asks for; a list without `orderBy` has its reading order alone. */
export function orderOf(field: GraphQLField<unknown, unknown>, coordinate: string, site: Site): PageOrder {
  const orderBy = field.args.find(({ name }) => name === 'orderBy');
  if (!orderBy) return { list: { field: coordinate, order: 'READING' }, key: 'order' };
  const type = getNamedType(orderBy.type);
  const orders = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  const order = site.args.orderBy as string;
  return { list: { field: coordinate, order }, key: keyOfOrder(order, orders) };
}

/** Whether a page is asked that begins after a row. */
export const beginsAfter = ({ after }: Arguments): boolean => isGiven(after);

/** What a page is cut out of. */
export interface Paged {
  readonly site: Site;
  readonly order: PageOrder;
  readonly key: Expression;
  /** Ask for one row more than the page has, to know whether there is a next one. */
  readonly oneMore: boolean;
}

/** The part of a list that a page shows. */
export function windowOf(planning: Planning, paged: Paged): RowWindow {
  const { site, order, key } = paged;
  const start = (args: Arguments) => readCursor(order.list, args.after as string);
  const after = beginsAfter(site.args) ? greater(key, planning.binding.value(site, start)) : null;
  return { key, ...(after && { after }), limit: limitOf(planning, paged) };
}

/** Below and above every key that goes on after the near end's id. */
const KEY_BEGINS = '\u0001';
const KEY_ENDS = '\u0002';

/** The part of one end's relations that a page shows, read in the order of their stored key. */
export function edgeWindowOf(planning: Planning, paged: Paged, { key, near }: EdgeKey): RowWindow {
  const { binding } = planning;
  const { site, order } = paged;
  const start = (args: Arguments) => (beginsAfter(args) ? readCursor(order.list, args.after as string) : '');
  const first = joined(
    near,
    binding.value(site, (args) => `${KEY_BEGINS}${start(args)}`),
  );
  const last = joined(
    near,
    binding.value(site, () => KEY_ENDS),
  );
  return { key, after: all([greater(key, first), less(key, last)]), limit: limitOf(planning, paged) };
}

function limitOf({ binding, greatestPage }: Planning, { site, order, oneMore }: Paged): Expression {
  const extra = oneMore ? 1 : 0;
  return binding.limit(site, (args) => pageSize(args, greatestPage, order.list.field) + extra);
}

/** Checks the page that a site asks for, for every request, also where only a count is asked. */
export function checkPage({ binding, greatestPage }: Planning, site: Site, { list }: PageOrder): void {
  binding.check(site, (args) => {
    pageSize(args, greatestPage, list.field);
    if (beginsAfter(args)) readCursor(list, args.after as string);
  });
}
