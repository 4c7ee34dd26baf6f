import { countForeignNodes, countLabels } from '../cypher/foreign-nodes.ts';
import type { GraphEngine } from '../engine/port.ts';
import { NutgraphError } from '../errors.ts';
import { ownLabels, storyLabels } from './labels.ts';

const marks = [
  { label: 'Entity', idPrefix: '', properties: ['stories', 'nameFold', 'byReading'] },
  { label: 'Nutgraph', idPrefix: 'nutgraph', properties: ['schemaVersion', 'dataVersion'] },
  ...Object.entries(storyLabels).map(([label, idPrefix]) => ({
    label,
    idPrefix,
    properties: ['story', 'name'],
  })),
];

/**
 * Refuses a graph in which another program's nodes bear one of nutgraph's labels.
 *
 * A node is foreign when it lacks what every node of nutgraph with that label has: an id with the
 * label's prefix, `name` and `story`; for an entity `id`, `stories`, `nameFold` and `byReading`. In a
 * graph into which nothing was loaded every such node is foreign.
 *
 * @throws NutgraphError `ENGINE_REFUSED` naming the labels and how many nodes bear each
 */
export async function refuseForeign(engine: GraphEngine, isLoaded: boolean): Promise<void> {
  const [row = {}] = await engine.read(isLoaded ? countForeignNodes(marks) : countLabels(ownLabels));
  const foreign = ownLabels.filter((label) => Number(row[label] ?? 0) > 0);
  if (foreign.length === 0) return;
  const counts = Object.fromEntries(foreign.map((label) => [label, Number(row[label])]));
  const listed = foreign.map((label) => `:${label} (${counts[label]})`).join(', ');
  throw new NutgraphError(
    'ENGINE_REFUSED',
    `Nodes that nutgraph did not write bear labels that it owns: ${listed}. Nothing was written. Rename those labels, or load into another database.`,
    { labels: counts },
  );
}
