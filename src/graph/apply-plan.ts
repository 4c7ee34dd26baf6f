import { batchesOf } from '../cypher/batches.ts';
import { deleteNodes } from '../cypher/delete-nodes.ts';
import { deleteRelationships } from '../cypher/delete-relationships.ts';
import type { Statement } from '../cypher/statement.ts';
import { removeLabel, writeNodes } from '../cypher/write-nodes.ts';
import { writeRelationships } from '../cypher/write-relationships.ts';
import type { Run } from '../engine/port.ts';
import { NutgraphError } from '../errors.ts';
import { groupBy } from './group-by.ts';
import { labelOfId } from './labels.ts';
import type { StoryPlan } from './plan-story.ts';
import type { LinkRow, NodeRow } from './rows.ts';

/**
 * Does what a plan says: what is gone leaves first, then nodes come, then what joins them.
 *
 * @throws NutgraphError `ENGINE_REFUSED` when a relationship needs a node that is not there
 */
export async function applyPlan(run: Run, { nodes, links }: StoryPlan): Promise<void> {
  for (const batch of batchesBy(links.removed, endLabels)) {
    await run(deleteRelationships(endsOf(batch[0]), batch));
  }
  for (const batch of batchesBy(nodes.removed, nodeLabels)) {
    await run(deleteNodes(batch[0].label, idsOf(batch)));
  }
  const relabelled = nodes.changed.filter(({ before, after }) => before.typeLabel !== after.typeLabel);
  for (const batch of batchesBy(
    relabelled.map(({ before }) => before),
    nodeLabels,
  )) {
    const [{ label, typeLabel }] = batch;
    if (typeLabel !== null) await writeAll(run, removeLabel(label, typeLabel, idsOf(batch)), batch);
  }
  for (const batch of batchesBy([...nodes.added, ...nodes.changed.map(({ after }) => after)], nodeLabels)) {
    const [{ label, typeLabel }] = batch;
    await writeAll(run, writeNodes(label, typeLabel, batch), batch);
  }
  for (const batch of batchesBy([...links.added, ...links.changed.map(({ after }) => after)], linkShape)) {
    const [first] = batch;
    await writeAll(run, writeRelationships({ type: first.type, ...endsOf(first) }, batch), batch);
  }
}

/** Runs a statement that answers how much it wrote; less than all means that a node is missing. */
async function writeAll(run: Run, statement: Statement, rows: readonly (NodeRow | LinkRow)[]): Promise<void> {
  const [answer] = await run(statement);
  const written = Number(answer?.written ?? 0);
  if (written === rows.length) return;
  const ids = idsOf(rows).slice(0, 20);
  throw new NutgraphError(
    'ENGINE_REFUSED',
    `The graph took ${written} of ${rows.length} rows like "${ids[0]}": a node that one of them needs is not there. Check the story's files with "nutgraph check" and load them again.`,
    { ids },
  );
}

type Batch<Item> = readonly [Item, ...Item[]];

/** Splits rows into batches of one shape, each small enough for one statement. */
function batchesBy<Item>(items: readonly Item[], shapeOf: (item: Item) => string): readonly Batch<Item>[] {
  return [...groupBy(items, shapeOf).values()].flatMap((group) => batchesOf(group) as readonly Batch<Item>[]);
}

function endsOf({ from, to }: LinkRow): { readonly fromLabel: string; readonly toLabel: string } {
  return { fromLabel: labelOfId(from), toLabel: labelOfId(to) };
}

function endLabels({ from, to }: LinkRow): string {
  return `${labelOfId(from)} ${labelOfId(to)}`;
}

function linkShape(link: LinkRow): string {
  return `${link.type} ${endLabels(link)}`;
}

function nodeLabels({ label, typeLabel }: NodeRow): string {
  return `${label} ${typeLabel ?? ''}`;
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}
