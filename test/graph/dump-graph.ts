import type { GraphEngine } from '../../src/engine/port.ts';

/** Everything that a graph holds, whoever wrote it, as sorted lines of JSON. */
export async function dumpGraph(engine: GraphEngine): Promise<readonly string[]> {
  const nodes = await engine.read({
    cypher: `MATCH (n) RETURN labels(n) AS labels,
      [k IN keys(n) WHERE k <> 'scaled' | [k, n[k]]] AS pairs, toString(n.scaled) AS scaled`,
    params: {},
  });
  const relationships = await engine.read({
    cypher: `MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to,
      [k IN keys(r) | [k, r[k]]] AS pairs`,
    params: {},
  });
  return [...nodes, ...relationships].map(lineOf).sort();
}

function lineOf({ labels, pairs, ...rest }: Readonly<Record<string, unknown>>): string {
  const sortedLabels = (labels as string[] | undefined)?.toSorted();
  const properties = Object.fromEntries((pairs as [string, unknown][]).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...rest, labels: sortedLabels, properties });
}
