/** The labels that belong to nutgraph alone; a foreign node that bears one makes a load refuse. */
export const ownLabels = ['Entity', 'Story', 'Article', 'Sentence', 'Claim', 'Figure', 'Nutgraph'] as const;

/** One of the labels that belong to nutgraph alone. */
export type OwnLabel = (typeof ownLabels)[number];

/** The labels of nodes that one story owns, with the prefix that their ids begin with. */
export const storyLabels = {
  Story: 'story:',
  Article: 'article:',
  Sentence: 'sentence:',
  Claim: 'claim:',
  Figure: 'figure:',
} as const satisfies Partial<Record<OwnLabel, string>>;

/** A label of nodes that one story owns. */
export type StoryLabel = keyof typeof storyLabels;

/** Gives the label by which a node is found, from the prefix of its id; an event is an `Entity`. */
export function labelOfId(id: string): StoryLabel | 'Entity' {
  for (const label of Object.keys(storyLabels) as StoryLabel[]) {
    if (id.startsWith(storyLabels[label])) return label;
  }
  return 'Entity';
}
