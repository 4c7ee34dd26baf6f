import { countGraph } from '../cypher/count-graph.ts';
import type { GraphEngine } from '../engine/port.ts';
import type { Vocabulary } from '../story/vocabulary.ts';

const countedKinds = [
  'stories',
  'articles',
  'sentences',
  'entities',
  'events',
  'claims',
  'figures',
  'derived',
  'relations',
] as const;

/** How much a graph holds: entities without events, figures without derived ones. */
export type GraphCounts = Readonly<Record<(typeof countedKinds)[number], number>>;

/** Counts what a graph holds, with one statement. */
export async function readCounts(
  engine: GraphEngine,
  vocabulary: Pick<Vocabulary, 'relationTypes'>,
): Promise<GraphCounts> {
  const [row = {}] = await engine.read(countGraph([...vocabulary.relationTypes.keys()]));
  return Object.fromEntries(countedKinds.map((kind) => [kind, Number(row[kind])])) as GraphCounts;
}
