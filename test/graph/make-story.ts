import type {
  Article,
  Claim,
  Entity,
  Figure,
  RelationStatement,
  Sentence,
  Story,
  StoryEvent,
  Time,
} from '../../src/story/model.ts';

/** A day that a source states. */
export function day(date: string): Time {
  return { edtf: date, earliest: date, latest: date, precision: 'DAY', basis: 'STATED', cue: null };
}

/** No time at all. */
export const undated: Time = {
  edtf: null,
  earliest: null,
  latest: null,
  precision: 'NONE',
  basis: 'STATED',
  cue: null,
};

export function makeEntity(id: string, type: string, more: Partial<Entity> = {}): Entity {
  const name = more.name ?? id.slice(id.indexOf(':') + 1);
  return {
    id,
    type,
    name,
    description: null,
    aliases: [{ text: name, kind: 'NAME', caveat: null }],
    sameAs: [],
    kind: null,
    plural: null,
    ...more,
  };
}

export function makeEvent(id: string, ordinal: number, more: Partial<StoryEvent> = {}): StoryEvent {
  const { kind: _kind, plural: _plural, ...named } = makeEntity(id, 'EVENT', { name: more.name ?? id });
  return {
    ...named,
    type: 'EVENT',
    kind: 'PLAN',
    status: 'HAPPENED',
    time: undated,
    ordinal,
    after: [],
    partOf: null,
    participants: [],
    basis: 'STATED',
    caveat: null,
    evidence: [],
    ...more,
  };
}

export function makeFigure(id: string, about: string, more: Partial<Figure> = {}): Figure {
  return {
    id,
    name: id,
    value: '100',
    unit: 'USD',
    comparator: 'EQ',
    metric: 'revenue',
    about,
    counterparty: null,
    period: null,
    asOf: null,
    status: 'ACTUAL',
    basis: 'STATED',
    caveat: null,
    evidence: [],
    derivation: null,
    ...more,
  };
}

export function makeStatement(
  from: string,
  type: string,
  to: string,
  more: Partial<RelationStatement> = {},
): RelationStatement {
  const key = more.key ?? null;
  return {
    relation: `relation:${from}/${type}/${to}${key === null ? '' : `/${key}`}`,
    from,
    type,
    to,
    key,
    label: null,
    outcome: null,
    condition: null,
    time: null,
    basis: 'STATED',
    caveat: null,
    ...more,
  };
}

/** A story with one article of three sentences; claims stand on the sentences that their `evidence` names. */
export function makeStory(
  slug: string,
  parts: Partial<Pick<Story, 'entities' | 'events' | 'claims' | 'figures' | 'version' | 'name'>> & {
    readonly mentions?: readonly Sentence['mentions'][];
  },
): Story {
  const { mentions = [], ...rest } = parts;
  const article: Article = {
    id: `article:${slug}/a`,
    name: `The article of ${slug}`,
    publisher: null,
    published: day('2020-05-01'),
    url: null,
    language: 'en',
    normalization: 'nks-1',
    bodySha256: null,
    cites: [],
    sentences: [0, 1, 2].map((at) => ({
      id: placeIn(slug, at + 1),
      name: `p1.s${at + 1}`,
      article: `article:${slug}/a`,
      paragraph: 1,
      number: at + 1,
      ordinal: at + 1,
      start: at * 10,
      end: at * 10 + 9,
      words: 2,
      sha256: String(at).repeat(64),
      text: null,
      mentions: mentions[at] ?? [],
    })),
  };
  const story: Story = {
    id: `story:${slug}`,
    slug,
    name: `Story ${slug}`,
    summary: `What ${slug} is about.`,
    rights: { text: 'none' },
    version: `version of ${slug}`,
    articles: [article],
    entities: [],
    events: [],
    claims: [],
    figures: [],
    relations: [],
    ...rest,
  };
  return { ...story, relations: relationsOf(story.claims) };
}

/** The id of the n-th sentence of a made story. */
export function placeIn(slug: string, number: number): string {
  return `sentence:${slug}/a/p1.s${number}`;
}

export function makeClaim(slug: string, short: string, more: Partial<Claim> = {}): Claim {
  return {
    id: `claim:${slug}/${short}`,
    name: `Claim ${short} of ${slug}`,
    kind: 'ACT',
    modality: 'ASSERTED',
    assertedOn: null,
    caveat: null,
    attribution: [
      {
        teller: `article:${slug}/a`,
        role: 'PUBLISHER',
        verb: null,
        mode: 'OWN_VOICE',
        anonymity: 'NAMED',
        basis: 'STATED',
      },
    ],
    evidence: [{ sentence: placeIn(slug, 1), role: 'STATES' }],
    subjects: [],
    objects: [],
    states: [],
    events: [],
    figures: [],
    links: [],
    article: `article:${slug}/a`,
    ...more,
  };
}

/** Only the ids and the order of a story's relations matter to the loader; it merges what claims state by itself. */
function relationsOf(claims: readonly Claim[]): Story['relations'] {
  const statements = new Map(claims.flatMap(({ states }) => states).map((one) => [one.relation, one]));
  return [...statements.values()].map(({ relation: id, from, type, to }) => ({
    id,
    name: id,
    from,
    type,
    to,
    label: type,
    outcome: null,
    condition: null,
    time: null,
    basis: 'STATED',
    caveat: null,
    claims: [],
    evidence: [],
    toldBy: [],
  }));
}
