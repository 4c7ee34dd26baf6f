import { compareText } from './order-text.ts';
import { inOrder } from './world.ts';

/** What every connection field takes. */
export interface PageArguments {
  readonly orderBy?: string;
  readonly first: number;
  readonly after?: string | null;
}

interface Ordered {
  readonly order: Readonly<Record<string, string>>;
}

/** The only order of lists that have no `orderBy`. */
export const ONLY_ORDER = 'READING';

/** A cursor: base64url of a JSON list of the list's name, its order and the row's order text. */
export function cursorOf(list: string, orderBy: string, key: string): string {
  return Buffer.from(JSON.stringify([list, orderBy, key])).toString('base64url');
}

/** The order text in a cursor, or null where it is no cursor of this list in this order. */
export function keyIn(cursor: string, list: string, orderBy: string): string | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parts) || parts.length !== 3) return null;
    const [fromList, fromOrder, key] = parts;
    return fromList === list && fromOrder === orderBy && typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}

/** One page of rows that already passed all filters, with `all` of them; `edge` adds fields to each edge. */
export function pageOf<R extends Ordered>(
  list: string,
  rows: readonly R[],
  { orderBy = ONLY_ORDER, first, after = null }: PageArguments,
  edge: (row: R) => object = () => ({}),
) {
  const key = (row: R) => row.order[orderBy] ?? '';
  const from = after === null ? null : keyIn(after, list, orderBy);
  const rest = inOrder(rows, orderBy).filter((row) => from === null || compareText(key(row), from) > 0);
  const nodes = rest.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(list, orderBy, key(node)), node, ...edge(node) }));
  return {
    edges,
    nodes,
    totalCount: rows.length,
    all: rows,
    pageInfo: {
      hasNextPage: rest.length > nodes.length,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
