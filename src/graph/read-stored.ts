import { batchesOf } from '../cypher/batches.ts';
import type { Statement } from '../cypher/statement.ts';
import { storedEntities, storedNodes, storedStatements } from '../cypher/stored-nodes.ts';
import {
  storedEventEvidence,
  storedEventLinks,
  storedLinksFrom,
  storedRelations,
} from '../cypher/stored-relationships.ts';
import type { Row, Run } from '../engine/port.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import { type StoryLabel, storyLabels } from './labels.ts';
import type { StoryLayout } from './lay-out.ts';
import { relationEndsOf, tellsOf, textList } from './row-values.ts';
import type { LinkRow, NodeRow } from './rows.ts';
import { parseStated, type StatedRelation } from './stated-relation.ts';
import { linkOf, nodeOf } from './stored-rows.ts';

/** One story's word on an entity: its order there and, for an event, the event as that story describes it. */
export interface Telling {
  readonly story: string;
  readonly order: string;
  readonly describes: string | null;
}

/** An entity as it is stored, with what the whole graph says of it. */
export interface StoredEntity {
  readonly node: NodeRow;
  readonly told: readonly Telling[];
  readonly mentions: number;
  readonly relations: number;
}

/** All that the graph holds of a story and of what the story shares with others. */
export interface StoredStory {
  readonly nodes: readonly NodeRow[];
  readonly links: readonly LinkRow[];
  readonly entities: ReadonlyMap<string, StoredEntity>;
  readonly relations: readonly LinkRow[];
  readonly eventLinks: readonly LinkRow[];
  /** What claims of other stories say of the story's relations. */
  readonly otherStatements: readonly StatedRelation[];
}

/** Reads what the graph holds of a story, and of every entity and relation of its old or its new version. */
export async function readStored(
  run: Run,
  layout: StoryLayout,
  vocabulary: Vocabulary,
): Promise<StoredStory> {
  const { story } = layout;
  const labels = Object.keys(storyLabels) as StoryLabel[];
  const nodes: NodeRow[] = [];
  const links: LinkRow[] = (await run(storedEventEvidence(story))).map(linkOf);
  for (const label of labels) {
    nodes.push(...(await run(storedNodes(label, story))).map((row) => nodeOf(row, vocabulary)));
    links.push(...(await run(storedLinksFrom(label, story))).map(linkOf));
  }

  const entityIds = distinct([...links, ...layout.links].filter(tellsOf).map(({ to }) => to));
  const entities = await readEntities(run, entityIds, vocabulary);
  const relations = await readRelations(run, nodes, layout);
  const eventLinks = await readInBatches(run, entityIds, storedEventLinks);
  const otherClaims = distinct(relations.flatMap(({ properties }) => textList(properties.claimIds)));
  const ownClaims = new Set(nodes.map(({ id }) => id));
  const states = await readInBatches(
    run,
    otherClaims.filter((id) => !ownClaims.has(id)),
    storedStatements,
  );
  return {
    nodes,
    links,
    entities,
    relations,
    eventLinks: eventLinks.map(linkOf),
    otherStatements: states.flatMap((row) => parseStated(row.states)),
  };
}

async function readEntities(
  run: Run,
  ids: readonly string[],
  vocabulary: Vocabulary,
): Promise<ReadonlyMap<string, StoredEntity>> {
  const types = [...vocabulary.relationTypes.keys()];
  const rows = await readInBatches(run, ids, (batch) => storedEntities(batch, types));
  return new Map(
    rows.map((row) => {
      const node = nodeOf(row, vocabulary);
      const told = (row.told as [string, string, string | null][]).map(([story, order, describes]) => ({
        story,
        order,
        describes,
      }));
      return [node.id, { node, told, mentions: Number(row.mentions), relations: Number(row.relations) }];
    }),
  );
}

async function readRelations(
  run: Run,
  nodes: readonly NodeRow[],
  layout: StoryLayout,
): Promise<readonly LinkRow[]> {
  const ends = [...nodes, ...layout.nodes].flatMap(relationEndsOf);
  const byId = new Map(ends.map((relation) => [relation.id, relation]));
  const rows = await readInBatches(run, [...byId.values()], storedRelations);
  return rows.map(linkOf);
}

async function readInBatches<Item>(
  run: Run,
  items: readonly Item[],
  print: (batch: readonly Item[]) => Statement,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const batch of batchesOf(items)) rows.push(...(await run(print(batch))));
  return rows;
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
