import type { Run } from '../engine/port.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import { type Difference, difference } from './difference.ts';
import type { StoryLayout } from './lay-out.ts';
import { readStored } from './read-stored.ts';
import type { LinkRow, NodeRow } from './rows.ts';
import { settleEntities, tellingsAfter } from './settle-entities.ts';
import { settleEventLinks } from './settle-events.ts';
import { settleLinksAbroad } from './settle-links-abroad.ts';
import { settleRelations } from './settle-relations.ts';

/** What loading a layout does to a graph: nothing of it is done yet. */
export interface StoryPlan {
  readonly story: string;
  readonly nodes: Difference<NodeRow>;
  /** Structural relationships and relations. */
  readonly links: Difference<LinkRow>;
}

/** Compares a layout with what the graph holds, reading only. */
export async function planStory(run: Run, layout: StoryLayout, vocabulary: Vocabulary): Promise<StoryPlan> {
  const stored = await readStored(run, layout, vocabulary);
  const tellings = tellingsAfter(layout, stored);
  const relations = settleRelations(layout, stored);
  const entities = settleEntities(tellings, layout, stored, relations, vocabulary);
  return {
    story: layout.story,
    nodes: difference(
      [...stored.nodes, ...[...stored.entities.values()].map(({ node }) => node)],
      [...layout.nodes, ...entities],
    ),
    links: difference(
      [...stored.links, ...stored.relations, ...stored.eventLinks],
      [...layout.links, ...settleLinksAbroad(layout, stored), ...relations, ...settleEventLinks(tellings)],
    ),
  };
}
