import { labelOfId, type StoryLabel } from './labels.ts';
import type { StoryPlan } from './plan-story.ts';
import type { LinkRow, NodeRow } from './rows.ts';
import { structuralTypes } from './structural-types.ts';

/** What a report counts: `links` are the structural relationships. */
export const kinds = [
  'stories',
  'articles',
  'sentences',
  'entities',
  'events',
  'claims',
  'figures',
  'relations',
  'links',
] as const;

/** One of the kinds of things that a report counts. */
export type Kind = (typeof kinds)[number];

const kindOfLabel = {
  Story: 'stories',
  Article: 'articles',
  Sentence: 'sentences',
  Claim: 'claims',
  Figure: 'figures',
} as const satisfies Record<StoryLabel, Kind>;

const structural: ReadonlySet<string> = new Set(structuralTypes);

/** Gives the kind of a node or a relationship. */
function kindOf(row: NodeRow | LinkRow): Kind {
  if (!('label' in row)) return structural.has(row.type) ? 'links' : 'relations';
  const label = labelOfId(row.id);
  if (label !== 'Entity') return kindOfLabel[label];
  return row.properties.type === 'EVENT' ? 'events' : 'entities';
}

/** What happens to things: ids for each kind, in the order of the files. */
export type IdsByKind = Readonly<Record<Kind, readonly string[]>>;

/** The ids of what a plan adds, changes, removes and leaves alone, by kind. */
export interface PlannedStory {
  readonly story: string;
  readonly added: IdsByKind;
  readonly changed: IdsByKind;
  readonly removed: IdsByKind;
  readonly unchanged: IdsByKind;
}

/** Lists a plan's ids by kind. */
export function idsOfPlan({ story, nodes, links }: StoryPlan): PlannedStory {
  const after = ({ after: row }: { after: NodeRow | LinkRow }) => row;
  return {
    story,
    added: byKind([...nodes.added, ...links.added]),
    changed: byKind([...nodes.changed.map(after), ...links.changed.map(after)]),
    removed: byKind([...nodes.removed, ...links.removed]),
    unchanged: byKind([...nodes.unchanged, ...links.unchanged]),
  };
}

function byKind(rows: readonly (NodeRow | LinkRow)[]): IdsByKind {
  const ids = Object.fromEntries(kinds.map((kind) => [kind, [] as string[]])) as Record<Kind, string[]>;
  for (const row of rows) ids[kindOf(row)].push(row.id);
  return ids;
}
