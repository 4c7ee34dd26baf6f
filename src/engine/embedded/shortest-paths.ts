import type { GrafeoDB } from '@grafeo-db/js';
import type { Statement } from '../../cypher/statement.ts';
import { checkPathSearch } from '../check-path-search.ts';
import type { PathSearch, Row, ShortestPath } from '../port.ts';
import { failureOf } from './failure.ts';
import { meetHalfway, type Step } from './meet-halfway.ts';
import { type Ids, pathsInOrder } from './paths-in-order.ts';

/**
 * Finds shortest paths over the engine's own adjacency lists: its `shortestPath` looks at the whole graph.
 *
 * Only the numbers of the two ends come from a statement; from then on nothing is awaited, so that no
 * write comes between.
 *
 * @param read runs one statement on what is committed
 * @throws NutgraphError `BAD_INPUT` for a search that is none
 */
export async function findShortestPaths(
  db: GrafeoDB,
  read: (statement: Statement) => Promise<readonly Row[]>,
  search: PathSearch,
): Promise<readonly ShortestPath[]> {
  checkPathSearch(search);
  const ends = new Map((await read(numbersOf(search))).map(({ id, node }) => [id, node as number]));
  const from = ends.get(search.from);
  const to = ends.get(search.to);
  if (from === undefined || to === undefined || search.limit === 0) return [];
  if (from === to) return [{ entities: [search.from], relationships: [] }];
  // The engine takes an empty list for every type.
  if (search.types.length === 0) return [];
  try {
    return between(db, from, to, search);
  } catch (error) {
    throw failureOf(error);
  }
}

function numbersOf({ from, to }: PathSearch): Statement {
  return {
    cypher: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, id(n) AS node`,
    params: { ids: [from, to] },
  };
}

function between(db: GrafeoDB, from: number, to: number, search: PathSearch): readonly ShortestPath[] {
  const options = { direction: 'both', edgeTypes: [...search.types] };
  const onward = meetHalfway(
    from,
    to,
    search.maxHops,
    (node) => db.getNodeEdges(node, options) as unknown as Step[],
  );
  if (onward === null) return [];
  const ids: Ids = {
    node: (number) => String(db.getNode(number)?.get('id')),
    relationship: (number) => String(db.getEdge(number)?.get('id')),
  };
  const paths: ShortestPath[] = [];
  for (const path of pathsInOrder(from, to, onward, ids)) {
    paths.push(path);
    if (paths.length === search.limit) break;
  }
  return paths;
}
