import { describe, expect, it } from 'vitest';
import { labelOfId } from '../../src/graph/labels.ts';
import { layOut } from '../../src/graph/lay-out.ts';
import { entityProperties } from '../../src/graph/lay-out-entity.ts';
import { makeEntity, makeEvent, makeFigure, makeStory } from './make-story.ts';
import { vocabulary } from './test-vocabulary.ts';
import { first, second } from './two-stories.ts';

const layout = layOut(first, vocabulary);

function nodeWith(id: string) {
  return layout.nodes.find((node) => node.id === id)?.properties;
}

function linksOf(type: string, end: string) {
  return layout.links.filter((link) => link.type === type && (link.from === end || link.to === end));
}

describe('layOut()', () => {
  it('lays out a claim with its chain length, its relations and its orders', () => {
    const { states, ...properties } = nodeWith('claim:a-first/c2') ?? {};
    expect(properties).toEqual({
      id: 'claim:a-first/c2',
      name: 'Claim c2 of a-first',
      story: 'story:a-first',
      article: 'article:a-first/a',
      kind: 'QUOTE',
      modality: 'ASSERTED',
      words: 'claim c2 of a first',
      hops: 2,
      relationIds: ['relation:org:post/CLIENT_OF/gov:office'],
      relationFrom: ['org:post'],
      relationTo: ['gov:office'],
      byReading: 'story:a-first\u000100002\u0001claim:a-first/c2',
      byKind: 'QUOTE\u0001claim:a-first/c2',
      byHops: '9999999997\u0001claim:a-first/c2',
    });
    expect(JSON.parse(String(states))).toMatchObject([
      { relation: 'relation:org:post/CLIENT_OF/gov:office', toldBy: 'A. Boss', basis: 'INFERRED', place: 1 },
    ]);
  });

  it('keeps the words of names and aliases, each once', () => {
    const former = { text: 'Café of the Post’s', kind: 'NAME', caveat: null } as const;
    const post = makeEntity('org:post', 'COMPANY', { name: 'The Post', aliases: [former] });
    expect(entityProperties(post).words).toBe('the post cafe of posts');
    expect(entityProperties(makeEvent('event:end', 1, { name: 'The end, at last' })).words).toBe(
      'the end at last',
    );
    expect(nodeWith('figure:a-first/f1')?.words).toBe('figure a first f1');
  });

  it.each([
    ['figure:a-first/f1', 9223372036854775807n, 'the largest that 64 bits hold'],
    ['figure:a-first/d1', -15n, 'below zero, at the scale of percent'],
  ])('scales %s to %s: %s', (id, scaled) => {
    expect(nodeWith(id)?.scaled).toBe(scaled);
  });

  it('keeps the text of sentences that the story has none of out of the graph', () => {
    expect(Object.keys(nodeWith('sentence:a-first/a/p1.s1') ?? {})).not.toContain('text');
  });

  it('numbers parallel mentions and orders them by their place in the sentence', () => {
    expect(
      linksOf('MENTIONS', 'gov:office').map(({ id, properties }) => [id, properties.alias, properties.order]),
    ).toEqual([
      [
        'MENTIONS sentence:a-first/a/p1.s1 gov:office 0',
        'The Office',
        'story:a-first\u000100001\u0001sentence:a-first/a/p1.s1\u000100001\u0001gov:office',
      ],
      [
        'MENTIONS sentence:a-first/a/p1.s1 gov:office 1',
        'it',
        'story:a-first\u000100001\u0001sentence:a-first/a/p1.s1\u000100003\u0001gov:office',
      ],
    ]);
  });

  it('tells of entities in the order of their first mention, unmentioned ones last', () => {
    const told = linksOf('TELLS_OF', 'story:a-first');
    const inOrder = told.toSorted((a, b) =>
      String(a.properties.order) < String(b.properties.order) ? -1 : 1,
    );
    expect(inOrder.map(({ to }) => to)).toEqual([
      'gov:office',
      'org:post',
      'event:cancelled',
      'person:boss',
      'proposal:plan',
      'proposal:spare',
      'event:drafted',
    ]);
  });

  it('gives an event its own sentences and those of the claims that assert it', () => {
    expect(
      linksOf('EVIDENCED_BY', 'event:cancelled').map(({ to, properties }) => [to, properties.role]),
    ).toEqual([
      ['sentence:a-first/a/p1.s1', 'STATES'],
      ['sentence:a-first/a/p1.s3', 'DATES'],
    ]);
  });

  it('keeps the chain of tellers in order', () => {
    expect(
      linksOf('ATTRIBUTED_TO', 'claim:a-first/c2').map(({ to, properties }) => [
        properties.ordinal,
        to,
        properties.role,
      ]),
    ).toEqual([
      [0, 'person:boss', 'SPEAKER'],
      [1, 'article:a-first/a', 'PUBLISHER'],
    ]);
  });

  it.each([first, second])(
    'gives every row of $id an id of its own, no null, and ends that exist',
    (story) => {
      const { nodes, links } = layOut(story, vocabulary);
      const told = [...story.entities, ...story.events].map(({ id }) => id);
      const ends = new Set([...nodes.map(({ id }) => id), ...told]);
      const rows = [...nodes, ...links];
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const { id, properties } of rows) {
        expect(properties.id).toBe(id);
        expect(properties.story).toBe(story.id);
        expect(Object.values(properties)).not.toContain(null);
      }
      for (const { from, to, properties } of links) {
        expect(ends).toContain(from);
        expect(ends).toContain(to);
        expect(String(properties.order).endsWith(`\u0001${to}`)).toBe(true);
      }
    },
  );

  it.each([
    ['an unknown type of entities', { entities: [makeEntity('ship:x', 'SHIP')] }, 'SHIP'],
    ['an unknown unit', { figures: [makeFigure('figure:x/f1', 'org:a', { unit: 'cubits' })] }, 'cubits'],
    [
      'a value that 64 bits do not hold',
      { figures: [makeFigure('figure:x/f1', 'org:a', { value: '92233720368547758.08' })] },
      '64 bits',
    ],
  ])('refuses %s', (_what, parts, named) => {
    expect(() => layOut(makeStory('x', parts), vocabulary)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringContaining(named) }),
    );
  });
});

it.each([
  ['claim:usps-2020/c28', 'Claim'],
  ['sentence:usps-2020/seed/p9.s1', 'Sentence'],
  ['event:mask-plan-cancelled', 'Entity'],
  ['gov:white-house', 'Entity'],
])('`labelOfId()` finds %s under %s', (id, label) => {
  expect(labelOfId(id)).toBe(label);
});
