import { type GraphQLField, getNamedType, isEnumType } from 'graphql';
import { type Expression, greater } from '../cypher/expression.ts';
import type { Site } from './binding.ts';
import { type CursorList, readCursor } from './cursor.ts';
import { keyOfOrder, pageSize } from './page.ts';
import type { Planning } from './planning.ts';
import type { RowWindow } from './row-source.ts';

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

/**
 * The part of a list that a page shows. `first` and the cursor are checked for every request, also where
 * only a count is asked.
 */
export function windowOf(
  { binding, greatestPage }: Planning,
  site: Site,
  order: PageOrder,
  key: Expression,
  oneMore: boolean,
): RowWindow {
  const { list } = order;
  const extra = oneMore ? 1 : 0;
  const after = site.args.after
    ? greater(
        key,
        binding.value(site, (args) => readCursor(list, args.after as string)),
      )
    : null;
  return {
    key,
    ...(after && { after }),
    limit: binding.limit(site, (args) => pageSize(args, greatestPage, list.field) + extra),
  };
}

/** Checks the page that a site asks for, where no rows are read. */
export function checkPage({ binding, greatestPage }: Planning, site: Site, { list }: PageOrder): void {
  binding.check(site, (args) => {
    pageSize(args, greatestPage, list.field);
    if (args.after !== null && args.after !== undefined) readCursor(list, args.after as string);
  });
}
