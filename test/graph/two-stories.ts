import type { Story } from '../../src/story/model.ts';
import {
  day,
  makeClaim,
  makeEntity,
  makeEvent,
  makeFigure,
  makeStatement,
  makeStory,
  placeIn,
} from './make-story.ts';

const post = makeEntity('org:post', 'COMPANY', {
  name: 'The Post',
  description: 'Delivers.',
  aliases: [
    { text: 'The Post', kind: 'NAME', caveat: null },
    { text: 'Ｐｏｓｔ', kind: 'SHORT', caveat: 'Wide letters.' },
  ],
  sameAs: [{ scheme: 'wikidata', value: 'Q1', url: null, status: 'VERIFIED', note: null }],
});
const office = makeEntity('gov:office', 'GOVERNMENT_BODY', { name: 'The Office', kind: 'AGENCY' });
const boss = makeEntity('person:boss', 'PERSON', { name: 'A. Boss' });
const source = makeEntity('src:insiders', 'UNNAMED_SOURCE', { name: 'insiders', plural: true });
const plan = makeEntity('proposal:plan', 'PROPOSAL', { name: 'the plan', kind: 'PLAN' });
const spare = makeEntity('proposal:spare', 'PROPOSAL', { name: 'a spare plan', kind: 'PLAN' });

const shared = makeStatement('org:post', 'CLIENT_OF', 'gov:office');

/** A story that shares two entities, an event and a relation with `second`. */
export const first: Story = makeStory('a-first', {
  entities: [post, office, boss, plan, spare],
  events: [
    makeEvent('event:drafted', 1, { time: day('2020-04-01') }),
    makeEvent('event:cancelled', 2, {
      name: 'The plan is cancelled',
      after: ['event:drafted'],
      partOf: 'event:drafted',
      participants: [
        { entity: 'person:boss', role: 'AGENT' },
        { entity: 'proposal:plan', role: 'TARGET' },
      ],
      evidence: [{ sentence: placeIn('a-first', 3), role: 'DATES' }],
    }),
  ],
  mentions: [
    [
      { entity: 'gov:office', alias: 'The Office', kind: 'NAME' },
      { entity: 'org:post', alias: 'The Post', kind: 'NAME' },
      { entity: 'gov:office', alias: 'it', kind: 'PRONOUN' },
    ],
    [{ entity: 'event:cancelled', alias: 'the end of it', kind: 'DESCRIPTION' }],
  ],
  claims: [
    makeClaim('a-first', 'c1', {
      states: [
        shared,
        makeStatement('person:boss', 'CANCELLED', 'proposal:plan', { time: day('2020-04-02') }),
      ],
      subjects: ['org:post'],
      objects: ['gov:office'],
      figures: ['figure:a-first/f1'],
      events: ['event:cancelled'],
    }),
    makeClaim('a-first', 'c2', {
      kind: 'QUOTE',
      states: [{ ...shared, basis: 'INFERRED', caveat: 'Perhaps no longer.' }],
      evidence: [
        { sentence: placeIn('a-first', 2), role: 'STATES' },
        { sentence: placeIn('a-first', 2), role: 'DATES' },
      ],
      attribution: [
        {
          teller: 'person:boss',
          role: 'SPEAKER',
          verb: 'said',
          mode: 'DIRECT_QUOTE',
          anonymity: 'NAMED',
          basis: 'STATED',
        },
        {
          teller: 'article:a-first/a',
          role: 'PUBLISHER',
          verb: null,
          mode: 'DIRECT_QUOTE',
          anonymity: 'NAMED',
          basis: 'STATED',
        },
      ],
      links: [
        { kind: 'CONTRADICTS', to: 'claim:a-first/c1', basis: 'STATED', reason: null },
        { kind: 'EXPLAINS', to: 'event:cancelled', basis: 'INFERRED', reason: 'it fits' },
      ],
    }),
  ],
  figures: [
    makeFigure('figure:a-first/f1', 'org:post', { value: '92233720368547758.07', period: day('2020-03-01') }),
    makeFigure('figure:a-first/d1', 'org:post', {
      value: '-1.5',
      unit: 'percent',
      status: 'DERIVED',
      counterparty: 'gov:office',
      derivation: { operation: 'PERCENT', inputs: ['figure:a-first/f1', 'figure:a-first/f1'], decimals: 1 },
    }),
  ],
});

/** A story that shares two entities, an event and a relation with `first`, whose id sorts before its own. */
export const second: Story = makeStory('b-second', {
  entities: [source, office, post],
  events: [
    makeEvent('event:cancelled', 1, {
      name: 'The second story calls it otherwise',
      participants: [{ entity: 'src:insiders', role: 'AGENT' }],
    }),
  ],
  mentions: [[{ entity: 'org:post', alias: 'The Post', kind: 'NAME' }]],
  claims: [
    makeClaim('b-second', 'c1', {
      states: [
        { ...shared, outcome: 'It went well.', basis: 'EXTERNAL' },
        makeStatement('src:insiders', 'RELATED_TO', 'org:post', { key: 'watch', label: 'watch' }),
      ],
      events: ['event:cancelled'],
      attribution: [
        {
          teller: 'src:insiders',
          role: 'SPEAKER',
          verb: 'said',
          mode: 'INDIRECT',
          anonymity: 'GROUP',
          basis: 'STATED',
        },
        {
          teller: 'article:b-second/a',
          role: 'PUBLISHER',
          verb: null,
          mode: 'INDIRECT',
          anonymity: 'NAMED',
          basis: 'STATED',
        },
      ],
    }),
  ],
});

/** The first story without its last claim and its spare entity, with a caveat and a description more. */
export const changedFirst: Story = {
  ...first,
  claims: first.claims.slice(0, 1).map((claim) => ({ ...claim, caveat: 'Read it twice.' })),
  entities: first.entities
    .filter(({ id }) => id !== spare.id)
    .map((entity) => (entity.id === boss.id ? { ...entity, description: 'Decides.' } : entity)),
  version: 'another version',
};

/** A story whose first claim refines a claim. */
export function linked(story: Story, to: string): Story {
  const link = { kind: 'REFINES', to, basis: 'STATED', reason: null } as const;
  const claims = story.claims.map((claim, at) => (at === 0 ? { ...claim, links: [link] } : claim));
  return { ...story, claims };
}
