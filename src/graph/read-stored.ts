import { batchesOf } from '../cypher/batches.ts';
import type { Statement } from '../cypher/statement.ts';
import { presentClaims, storedEntities, storedNodes, storedStatements } from '../cypher/stored-nodes.ts';
import {
  keptLinksTo,
  storedEventEvidence,
  storedEventLinks,
  storedLinksFrom,
  storedLinksIntoClaims,
  storedRelations,
} from '../cypher/stored-relationships.ts';
import type { Row, Run } from '../engine/port.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import { type StoryLabel, storyLabels } from './labels.ts';
import type { StoryLayout } from './lay-out.ts';
import { parseAbroad } from './links-abroad.ts';
import { relationEndsOf, tellsOf, textList } from './row-values.ts';
import type { LinkRow, NodeRow } from './rows.ts';
import { parseStated, type StatedRelation } from './stated-relation.ts';
import { linkOf, nodeOf } from './stored-rows.ts';
import type { StoredEntity, StoredStory } from './stored-story.ts';

/** Reads what the graph holds of a story, and of every entity and relation of its old or its new version. */
export async function readStored(
  run: Run,
  layout: StoryLayout,
  vocabulary: Vocabulary,
): Promise<StoredStory> {
  const { story } = layout;
  const nodes: NodeRow[] = [];
  const links: LinkRow[] = [];
  for (const label of Object.keys(storyLabels) as StoryLabel[]) {
    nodes.push(...(await run(storedNodes(label, story))).map((row) => nodeOf(row, vocabulary)));
    links.push(...(await run(storedLinksFrom(label, story))).map(linkOf));
  }
  links.push(...(await run(storedEventEvidence(story))).map(linkOf));
  links.push(...(await run(storedLinksIntoClaims(story))).map(linkOf));

  const entityIds = distinct([...links, ...layout.links].filter(tellsOf).map(({ to }) => to));
  const relations = await readRelations(run, nodes, layout);
  const abroad = distinct(layout.linksAbroad.map(({ to }) => to));
  const kept = await run(keptLinksTo(story));
  return {
    nodes,
    links,
    entities: await readEntities(run, entityIds, vocabulary),
    relations,
    eventLinks: (await readInBatches(run, entityIds, storedEventLinks)).map(linkOf),
    otherStatements: await readOtherStatements(run, nodes, relations),
    claimsAbroad: new Set((await readInBatches(run, abroad, presentClaims)).map(({ id }) => String(id))),
    linksFromAbroad: kept.flatMap((row) => parseAbroad(row.links)),
  };
}

async function readOtherStatements(
  run: Run,
  nodes: readonly NodeRow[],
  relations: readonly LinkRow[],
): Promise<readonly StatedRelation[]> {
  const own = new Set(nodes.map(({ id }) => id));
  const claims = distinct(relations.flatMap(({ properties }) => textList(properties.claimIds)));
  const others = claims.filter((id) => !own.has(id));
  const rows = await readInBatches(run, others, storedStatements);
  return rows.flatMap((row) => parseStated(row.states));
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
