import { NutgraphError } from '../errors.ts';
import type { Arguments } from './binding.ts';

/** The setting that raises the greatest page size. */
const SETTING = 'NUTGRAPH_LIMIT_PAGE_SIZE';

/**
 * Reads the page size of a list.
 *
 * @param setting what raises the greatest size; null where it is fixed
 * @throws NutgraphError `LIMIT_PAGE_SIZE` outside 0 to the greatest page size
 */
export function pageSize(
  args: Arguments,
  greatest: number,
  field: string,
  setting: string | null = SETTING,
): number {
  const first = args.first as number;
  if (first >= 0 && first <= greatest) return first;
  const raise = setting === null ? 'No setting raises it' : `Whoever runs this server can raise ${setting}`;
  throw new NutgraphError(
    'LIMIT_PAGE_SIZE',
    `${field} was asked for ${first} rows; \`first\` may be 0 to ${greatest}. Ask for fewer at once. ${raise}.`,
    { field, argument: 'first', limit: greatest, value: first, ...(setting !== null && { setting }) },
  );
}

/**
 * The stored key that gives an order: `byReading` for `READING`. An order that goes one way only names
 * no direction in its key: `HOPS_DESC` is `byHops`.
 */
export function keyOfOrder(order: string, orders: readonly string[]): string {
  const oneWay = order.endsWith('_DESC') && !orders.includes(order.replace(/_DESC$/, '_ASC'));
  const words = (oneWay ? order.replace(/_DESC$/, '') : order).toLowerCase().split('_');
  return `by${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
