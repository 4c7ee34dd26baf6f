import { timeHolds } from './days.ts';
import { exact } from './decimals.ts';
import type {
  ClaimFilter,
  EntityFilter,
  EventFilter,
  FigureFilter,
  NumberFilter,
  RelationFilter,
  TellerFilter,
  TextFilter,
} from './filter-shapes.ts';
import { fold } from './order-text.ts';
import type { ClaimRow, EntityRow, EventRow, FigureRow, RelationRow, World } from './rows.ts';

type Tests<R, F> = { readonly [K in keyof F]-?: (row: R, wanted: NonNullable<F[K]>) => boolean };
type Keep<R, F> = (row: R, filter: F | null | undefined) => boolean;

/** All fields of a filter hold together; a null one asks nothing. */
function keepAll<R, F extends object>(tests: Tests<R, F>): Keep<R, F> {
  return (row, filter) => {
    if (!filter) return true;
    return (Object.keys(filter) as (keyof F)[]).every((field) => {
      const wanted = filter[field];
      return wanted === null || wanted === undefined || tests[field](row, wanted);
    });
  };
}

interface Joined<F> {
  readonly and?: readonly F[] | null;
  readonly or?: readonly F[] | null;
  readonly not?: F | null;
}

function joined<R, F extends object & Joined<F>>(own: Omit<Tests<R, F>, 'and' | 'or' | 'not'>): Keep<R, F> {
  const joins: Tests<R, Joined<F>> = {
    and: (row, filters) => filters.every((filter) => keep(row, filter)),
    or: (row, filters) => filters.some((filter) => keep(row, filter)),
    not: (row, filter) => !keep(row, filter),
  };
  const keep: Keep<R, F> = keepAll({ ...own, ...joins } as unknown as Tests<R, F>);
  return keep;
}

const keepText = keepAll<string, TextFilter>({
  is: (text, wanted) => fold(text) === fold(wanted),
  in: (text, wanted) => wanted.some((each) => fold(text) === fold(each)),
  contains: (text, wanted) => fold(text).includes(fold(wanted)),
  startsWith: (text, wanted) => fold(text).startsWith(fold(wanted)),
});

const keepNumber = keepAll<bigint, NumberFilter<string | number>>({
  eq: (value, wanted) => value === exact(String(wanted)),
  gt: (value, wanted) => value > exact(String(wanted)),
  gte: (value, wanted) => value >= exact(String(wanted)),
  lt: (value, wanted) => value < exact(String(wanted)),
  lte: (value, wanted) => value <= exact(String(wanted)),
});

const keepHop = keepAll<ClaimRow['attribution'][number] & { readonly ordinal: number }, TellerFilter>({
  ids: (hop, ids) => ids.includes(hop.teller),
  roles: (hop, roles) => roles.includes(hop.role),
  anonymity: (hop, kinds) => kinds.includes(hop.anonymity),
  modes: (hop, modes) => modes.includes(hop.mode),
  origin: (hop, origin) => (hop.ordinal === 0) === origin,
});

/** One test a kind of row: whether it passes the `where` of the schema. */
export interface Filters {
  readonly entity: Keep<EntityRow | EventRow, EntityFilter>;
  readonly relation: Keep<RelationRow, RelationFilter>;
  readonly claim: Keep<ClaimRow, ClaimFilter>;
  readonly figure: Keep<FigureRow, FigureFilter>;
  readonly event: Keep<EventRow, EventFilter>;
}

/** Filters over one world, each a plain loop. */
export function filtersOf(world: World): Filters {
  const filters: Filters = {
    entity: entityFilter(world, (row, filter) => filters.relation(row, filter)),
    relation: relationFilter(world, () => filters),
    claim: claimFilter(world),
    figure: figureFilter(world, () => filters),
    event: eventFilter(world, () => filters),
  };
  return filters;
}

const inStories = (row: { readonly stories: readonly string[] }, ids: readonly string[]) =>
  row.stories.some((story) => ids.includes(story));

function entityFilter(world: World, keepRelation: Filters['relation']): Filters['entity'] {
  return joined({
    ids: (row, ids) => ids.includes(row.id),
    stories: inStories,
    types: (row, types) => types.includes(row.type),
    name: (row, filter) => keepText(row.name, filter),
    alias: (row, filter) => row.aliases.some((alias) => keepText(alias.text, filter)),
    related: (row, filter) =>
      world.relations.some(
        (relation) => (relation.from === row.id || relation.to === row.id) && keepRelation(relation, filter),
      ),
    mentionedIn: (row, ids) => placesOf(world, row.id).some((place) => ids.includes(place)),
  });
}

function relationFilter(world: World, filters: () => Filters): Filters['relation'] {
  return joined({
    ids: (row, ids) => ids.includes(row.id),
    stories: inStories,
    types: (row, types) => types.includes(row.type),
    from: (row, filter) => keepEntity(world, filters(), row.from, filter),
    to: (row, filter) => keepEntity(world, filters(), row.to, filter),
    basis: (row, bases) => bases.includes(row.basis),
    time: (row, filter) => timeHolds(row.time, filter),
    assertedBy: (row, filter) =>
      world.claims.some((claim) => row.claims.includes(claim.id) && filters().claim(claim, filter)),
  });
}

function keepEntity(world: World, filters: Filters, id: string, filter: EntityFilter): boolean {
  return world.entities.some((entity) => entity.id === id && filters.entity(entity, filter));
}

function claimFilter(world: World): Filters['claim'] {
  return joined({
    ids: (row, ids) => ids.includes(row.id),
    stories: (row, ids) => ids.includes(row.story),
    articles: (row, ids) => ids.includes(row.article),
    kinds: (row, kinds) => kinds.includes(row.kind),
    modality: (row, modalities) => modalities.includes(row.modality),
    subject: (row, ids) => row.subjects.some((id) => ids.includes(id)),
    object: (row, ids) => row.objects.some((id) => ids.includes(id)),
    toldBy: (row, filter) => row.attribution.some((hop, ordinal) => keepHop({ ...hop, ordinal }, filter)),
    hops: (row, filter) => keepNumber(exact(String(row.attribution.length)), filter),
    sentences: (row, ids) => row.evidence.some(({ sentence }) => ids.includes(sentence)),
    assertedOn: (row, filter) => timeHolds(row.assertedOn, filter),
    linked: (row, kinds) => linksOf(world, row).some((kind) => kinds.includes(kind)),
  });
}

function figureFilter(world: World, filters: () => Filters): Filters['figure'] {
  return joined({
    ids: (row, ids) => ids.includes(row.id),
    stories: (row, ids) => ids.includes(row.story),
    metrics: (row, metrics) => metrics.includes(row.metric),
    units: (row, units) => units.includes(row.unit),
    status: (row, statuses) => statuses.includes(row.status),
    comparator: (row, comparators) => comparators.includes(row.comparator),
    value: (row, filter) => keepNumber(exact(row.value), filter),
    about: (row, ids) => ids.includes(row.about),
    counterparty: (row, ids) => row.counterparty !== null && ids.includes(row.counterparty),
    period: (row, filter) => timeHolds(row.period, filter),
    assertedBy: (row, filter) =>
      world.claims.some((claim) => claim.figures.includes(row.id) && filters().claim(claim, filter)),
  });
}

function eventFilter(world: World, filters: () => Filters): Filters['event'] {
  return joined({
    ids: (row, ids) => ids.includes(row.id),
    stories: inStories,
    kinds: (row, kinds) => kinds.includes(row.kind),
    status: (row, statuses) => statuses.includes(row.status),
    time: (row, filter) => timeHolds(row.time, filter),
    participant: (row, filter) =>
      row.participants.some(({ entity }) => keepEntity(world, filters(), entity, filter)),
    assertedBy: (row, filter) =>
      world.claims.some((claim) => claim.events.includes(row.id) && filters().claim(claim, filter)),
  });
}

/** Ids of the sentences, articles and stories that mention an entity. */
function placesOf(world: World, entity: string): string[] {
  return world.sentences
    .filter((sentence) => sentence.mentions.some((mention) => mention.entity === entity))
    .flatMap((sentence) => [sentence.id, sentence.article, sentence.story]);
}

/** Kinds of the links that a claim has, either way. */
function linksOf(world: World, claim: ClaimRow): string[] {
  const incoming = world.claims.flatMap(({ links }) => links.filter((link) => link.to === claim.id));
  const outgoing = claim.links.filter((link) => world.byId.has(link.to));
  return [...outgoing, ...incoming].map((link) => link.kind);
}
