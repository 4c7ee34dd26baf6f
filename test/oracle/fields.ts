import type { ClaimLink, Evidence } from '../../src/story/model.ts';
import type {
  ClaimFilter,
  EntityFilter,
  EventFilter,
  FigureFilter,
  RelationFilter,
} from './filter-shapes.ts';
import { filtersOf } from './filters.ts';
import { findingFields } from './finding-fields.ts';
import { type PageArguments, pageOf } from './pages.ts';
import type {
  ArticleRow,
  ClaimRow,
  EntityRow,
  EventRow,
  FigureRow,
  MentionRow,
  RelationRow,
  Row,
  SentenceRow,
  StoryRow,
  Words,
  World,
} from './rows.ts';
import { totalsOf } from './totals.ts';
import { inOrder, isEvent } from './world.ts';

/** What answers one field: from its row and its arguments, nulls already replaced by defaults. */
export type Field<R, A = object> = (row: R, args: A) => unknown;
/** Fields by the name of the type that declares them; a field that is not here is a property of its row. */
export type Fields = Readonly<Record<string, Readonly<Record<string, Field<never, never>>>>>;

type Page<F> = PageArguments & { readonly where?: F | null };
type AnyEntity = EntityRow | EventRow;

const NO_TIME = {
  edtf: null,
  earliest: null,
  latest: null,
  precision: 'NONE',
  basis: 'STATED',
  cue: null,
} as const;
const AFFILIATIONS = ['WORKS_FOR', 'SPEAKS_FOR', 'LEADS'];

const within = <T>(list: readonly T[] | null | undefined, value: T) => !list || list.includes(value);

/** Builds the fields of all types over one world: plain loops over all rows, nothing kept. */
export function fieldsOf(world: World, { adds }: Words): Fields {
  const keep = filtersOf(world);
  const get = (id: string | null) => (id === null ? null : (world.byId.get(id) ?? null));
  const getAll = (ids: readonly string[]) => ids.map(get);
  const claimsWith = (test: (claim: ClaimRow) => boolean) => world.claims.filter(test);
  const shared = { world, keep, get, getAll, claimsWith };
  return {
    Query: { ...queryFields(shared), ...findingFields(world) },
    Story: storyFields(shared),
    Entity: entityFields(shared),
    Event: eventFields(shared),
    Claim: claimFields(shared),
    ...smallFields(shared),
    FigureConnection: {
      totals: ({ all }: { all: readonly FigureRow[] }, { by }: { by: readonly string[] }) =>
        totalsOf(all, by, { adds, get }),
    },
  };
}

interface Shared {
  readonly world: World;
  readonly keep: ReturnType<typeof filtersOf>;
  readonly get: (id: string | null) => Row | null;
  readonly getAll: (ids: readonly string[]) => (Row | null)[];
  readonly claimsWith: (test: (claim: ClaimRow) => boolean) => ClaimRow[];
}

type FieldsOfType<R> = Readonly<Record<string, Field<R, never>>>;

function queryFields({ world, keep, get, getAll }: Shared): FieldsOfType<unknown> {
  return {
    node: (_, { id }: { id: string }) => get(id),
    nodes: (_, { ids }: { ids: readonly string[] }) => getAll(ids),
    story: (_, { id }: { id: string }) => world.stories.find((story) => story.id === id) ?? null,
    stories: () => world.stories,
    entity: (_, { id }: { id: string }) => world.entities.find((entity) => entity.id === id) ?? null,
    entities: (_, page: Page<EntityFilter>) =>
      pageOf(
        'Query.entities',
        world.entities.filter((row) => keep.entity(row, page.where)),
        page,
      ),
    relations: (_, page: Page<RelationFilter>) =>
      pageOf(
        'Query.relations',
        world.relations.filter((row) => keep.relation(row, page.where)),
        page,
      ),
    claims: (_, page: Page<ClaimFilter>) =>
      pageOf(
        'Query.claims',
        world.claims.filter((row) => keep.claim(row, page.where)),
        page,
      ),
    figures: (_, page: Page<FigureFilter>) =>
      pageOf(
        'Query.figures',
        world.figures.filter((row) => keep.figure(row, page.where)),
        page,
      ),
    events: (_, page: Page<EventFilter>) =>
      pageOf(
        'Query.events',
        world.events.filter((row) => keep.event(row, page.where)),
        page,
      ),
  };
}

function storyFields({ world, keep, getAll }: Shared): FieldsOfType<StoryRow> {
  const inStory = (story: StoryRow) => (row: { readonly stories: readonly string[] }) =>
    row.stories.includes(story.id);
  const ofStory = (story: StoryRow) => (row: { readonly story: string }) => row.story === story.id;
  return {
    articles: (story) => getAll(story.articles.map((article) => article.id)),
    entities: (story, page: Page<EntityFilter>) => {
      const rows = world.entities.filter(inStory(story)).map((row) => inThisStory(world, row, story));
      return pageOf(
        'Story.entities',
        rows.filter((row) => keep.entity(row, page.where)),
        page,
      );
    },
    relations: (story, page: Page<RelationFilter>) => {
      const rows = world.relations.filter(inStory(story));
      return pageOf(
        'Story.relations',
        rows.filter((row) => keep.relation(row, page.where)),
        page,
      );
    },
    claims: (story, page: Page<ClaimFilter>) => {
      const rows = world.claims.filter(ofStory(story));
      return pageOf(
        'Story.claims',
        rows.filter((row) => keep.claim(row, page.where)),
        page,
      );
    },
    figures: (story, page: Page<FigureFilter>) => {
      const rows = world.figures.filter(ofStory(story));
      return pageOf(
        'Story.figures',
        rows.filter((row) => keep.figure(row, page.where)),
        page,
      );
    },
    events: (story, page: Page<EventFilter>) => {
      const rows = world.events.filter(inStory(story));
      return pageOf(
        'Story.events',
        rows.filter((row) => keep.event(row, page.where)),
        page,
      );
    },
  };
}

/** An entity with its place in one story as its reading order. */
function inThisStory<R extends AnyEntity>(world: World, row: R, story: { readonly id: string }): R {
  const place = world.placeInStory.get(story.id)?.get(row.id) ?? '';
  return { ...row, order: { ...row.order, READING: place } };
}

function entityFields({ world, keep, getAll, claimsWith, get }: Shared): FieldsOfType<AnyEntity> {
  const relationsOf = (id: string) => world.relations.filter(({ from, to }) => from === id || to === id);
  const directionFrom = (id: string, { from }: RelationRow) => (from === id ? 'OUT' : 'IN');
  const roleIn = (claim: ClaimRow, id: string) => ({
    SUBJECT: claim.subjects.includes(id),
    OBJECT: claim.objects.includes(id),
    TELLER: claim.attribution.some((hop) => hop.teller === id),
  });
  return {
    stories: (entity) => getAll(entity.stories),
    mentions: (entity, page: PageArguments & { kinds?: readonly string[] | null }) => {
      const rows = world.mentions.filter((mention) => mention.entity === entity.id);
      return pageOf(
        'Entity.mentions',
        rows.filter((mention) => within(page.kinds, mention.kind)),
        page,
      );
    },
    relations: (
      { id },
      page: Page<RelationFilter> & { types?: readonly string[] | null; direction: string },
    ) => {
      const rows = relationsOf(id).filter(
        (row) =>
          within(page.types, row.type) &&
          (page.direction === 'ANY' || page.direction === directionFrom(id, row)) &&
          keep.relation(row, page.where),
      );
      return pageOf('Entity.relations', rows, page, (row) => ({
        other: get(row.from === id ? row.to : row.from),
        direction: directionFrom(id, row),
      }));
    },
    claims: ({ id }, page: Page<ClaimFilter> & { as?: readonly string[] | null }) => {
      const rows = claimsWith((claim) =>
        Object.entries(roleIn(claim, id)).some(([role, has]) => has && within(page.as, role)),
      );
      return pageOf(
        'Entity.claims',
        rows.filter((row) => keep.claim(row, page.where)),
        page,
      );
    },
    figures: ({ id }, page: Page<FigureFilter>) => {
      const rows = world.figures.filter((figure) => figure.about === id || figure.counterparty === id);
      return pageOf(
        'Entity.figures',
        rows.filter((row) => keep.figure(row, page.where)),
        page,
      );
    },
    events: ({ id }, page: Page<EventFilter> & { roles?: readonly string[] | null }) => {
      const rows = world.events.filter((event) =>
        event.participants.some(({ entity, role }) => entity === id && within(page.roles, role)),
      );
      return pageOf(
        'Entity.events',
        rows.filter((row) => keep.event(row, page.where)),
        page,
      );
    },
  };
}

function eventFields({ world, get, getAll, claimsWith }: Shared): FieldsOfType<EventRow> {
  return {
    assertedBy: ({ id }) => claimsWith((claim) => claim.events.includes(id)),
    after: (event) => getAll(event.after),
    before: ({ id }) => world.events.filter((other) => other.after.includes(id)),
    partOf: (event) => get(event.partOf),
    parts: ({ id }) => world.events.filter((other) => other.partOf === id),
    explainedBy: ({ id }) =>
      claimsWith((claim) => claim.links.some((link) => link.kind === 'EXPLAINS' && link.to === id)),
  };
}

function claimFields({ world, get, getAll }: Shared): FieldsOfType<ClaimRow> {
  return {
    attribution: (claim) => claim.attribution.map((hop, ordinal) => ({ ...hop, ordinal })),
    subjects: (claim) => getAll(claim.subjects),
    objects: (claim) => getAll(claim.objects),
    asserts: (claim) => {
      const relations = new Set(claim.states.map((statement) => statement.relation));
      return getAll([...relations, ...claim.events, ...claim.figures]);
    },
    links: (claim, args: { kinds?: readonly string[] | null; direction: string }) => {
      const seen = (direction: string, link: ClaimLink, to: string) => ({ ...link, direction, to });
      // A link to a claim of a story that is not loaded waits for it.
      const known = claim.links.filter((link) => world.byId.has(link.to));
      const outgoing = known.map((link) => seen('OUT', link, link.to));
      const incoming = world.claims.flatMap((other) =>
        other.links.filter((link) => link.to === claim.id).map((link) => seen('IN', link, other.id)),
      );
      return [...outgoing, ...incoming].filter(
        ({ kind, direction }) =>
          within(args.kinds, kind) && (args.direction === 'ANY' || args.direction === direction),
      );
    },
    article: (claim) => get(claim.article),
    story: (claim) => get(claim.story),
  };
}

function smallFields({ world, get, getAll, claimsWith }: Shared): Record<string, FieldsOfType<never>> {
  const article: FieldsOfType<ArticleRow> = {
    publisher: ({ publisher }) => get(publisher),
    sentences: ({ sentences }) => getAll(sentences.map(({ id }) => id)),
    cites: ({ cites }) => getAll(cites),
  };
  const sentence: FieldsOfType<SentenceRow> = {
    article: (row) => get(row.article),
    mentions: (row) => row.mentions.map((mention) => ({ ...mention, sentence: row.id })),
    claims: ({ id }) => claimsWith((claim) => claim.evidence.some((each) => each.sentence === id)),
  };
  const mention: FieldsOfType<MentionRow> = {
    sentence: (row) => get(row.sentence),
    entity: (row) => get(row.entity),
  };
  const relation: FieldsOfType<RelationRow> = {
    assertedBy: ({ claims }) => getAll(claims),
    from: ({ from }) => get(from),
    to: ({ to }) => get(to),
    time: ({ time }) => time ?? NO_TIME,
  };
  const figure: FieldsOfType<FigureRow> = {
    assertedBy: ({ id }) => claimsWith((claim) => claim.figures.includes(id)),
    about: ({ about }) => get(about),
    counterparty: ({ counterparty }) => get(counterparty),
  };
  const unnamed: FieldsOfType<EntityRow> = {
    affiliations: ({ id }) => {
      const outgoing = world.relations.filter(({ from, type }) => from === id && AFFILIATIONS.includes(type));
      return getAll([...new Set(outgoing.map(({ to }) => to))]);
    },
  };
  return {
    Article: article,
    Sentence: sentence,
    Mention: mention,
    Relation: relation,
    UnnamedSource: unnamed,
    Figure: figure,
    Derivation: { inputs: ({ inputs }: { inputs: readonly string[] }) => getAll(inputs) },
    Evidence: { sentence: (evidence: Evidence) => get(evidence.sentence) },
    Participant: { entity: ({ entity }: { entity: string }) => get(entity) },
    Attribution: { teller: ({ teller }: { teller: string }) => get(teller) },
    ClaimLink: { to: ({ to }: { to: string }) => get(to) },
  };
}

/** Rows of every list that has cursors, by the list's name. */
export function listsOf(world: World): Readonly<Record<string, readonly { readonly order: Row['order'] }[]>> {
  const { entities, relations, claims, figures, events, mentions } = world;
  const inStories = world.stories.flatMap((story) =>
    entities.filter((row) => row.stories.includes(story.id)).map((row) => inThisStory(world, row, story)),
  );
  return {
    ...Object.fromEntries(
      ['Query', 'Story', 'Entity'].flatMap((type) => [
        [`${type}.relations`, relations],
        [`${type}.claims`, claims],
        [`${type}.figures`, figures],
        [`${type}.events`, inOrder(entities.filter(isEvent), 'STORY')],
      ]),
    ),
    'Query.entities': entities,
    'Story.entities': inStories,
    'Query.events': events,
    'Entity.mentions': mentions,
  };
}
