import type { Entity, Evidence, Figure, Story, StoryEvent } from '../../src/story/model.ts';
import { evidenceInOrder, mergeRelations } from './merge-relations.ts';
import { compareText, countText, inverted, nameText, orderText, placeText, valueText } from './order-text.ts';
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

/** Merges checked stories into what all of them together say, each list in its first order. */
export function buildWorld(stories: readonly Story[], words: Words): World {
  const told = [...stories].sort((one, other) => compareText(one.id, other.id));
  const articles = told.flatMap(articlesOf);
  const sentences = told.flatMap(sentencesOf);
  const sentenceById = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const claims = told.flatMap((story) => claimsOf(story, sentenceById));
  const figures = told.flatMap((story) => figuresOf(story, claims, sentenceById));
  const mentions = sentences.flatMap(mentionsOf);
  const placeInStory = new Map(told.map((story) => [story.id, placesOf(story)]));
  const names = new Map(told.flatMap((story) => tellsOf(story).map((entity) => [entity.id, entity.name])));
  const nameOf = (entity: string) => names.get(entity) ?? entity;
  const relations = mergeRelations({ claims, sentences: sentenceById, nameOf, says: words.says });
  const entities = entitiesOf(told, {
    words,
    placeInStory,
    count: counters(relations, mentions),
    evidenceOf: (event) => evidenceOf(event, claims, sentenceById),
    inOrder: (evidence) => evidenceInOrder(evidence, sentenceById),
  });
  const rows: readonly Row[] = [
    ...told.map(storyRow),
    ...articles,
    ...sentences,
    ...claims,
    ...figures,
    ...entities,
    ...relations,
  ];
  return {
    stories: told.map(storyRow),
    articles,
    sentences,
    mentions,
    entities: inOrder(entities, 'READING'),
    events: inOrder(entities.filter(isEvent), 'STORY'),
    claims,
    figures,
    relations,
    byId: new Map(rows.map((row) => [row.id, row])),
    placeInStory,
  };
}

/** Each entity and event once, as the first story that tells of it has it. */
function entitiesOf(
  told: readonly Story[],
  all: {
    readonly words: Words;
    readonly placeInStory: World['placeInStory'];
    readonly count: ReturnType<typeof counters>;
    readonly evidenceOf: (event: StoryEvent) => readonly Evidence[];
    readonly inOrder: (evidence: readonly Evidence[]) => readonly Evidence[];
  },
): (EntityRow | EventRow)[] {
  const row = (entity: Entity | StoryEvent, story: Story): EntityRow | EventRow => {
    const place = all.placeInStory.get(story.id)?.get(entity.id) ?? '';
    const common = {
      __typename: all.words.typenames[entity.type] ?? entity.type,
      stories: storiesOf(entity.id, told),
    };
    const order = entityOrders(entity, place, all.count);
    if (!('status' in entity)) return { ...entity, ...common, order };
    const tellings = told.flatMap((each) => each.events.filter((event) => event.id === entity.id));
    return {
      ...entity,
      ...common,
      ...unionOf(tellings),
      evidence: all.inOrder(tellings.flatMap(all.evidenceOf)),
      order: { ...order, ...eventOrders(entity, story) },
    };
  };
  return told.flatMap((story) =>
    tellsOf(story)
      .filter((entity) => storiesOf(entity.id, told)[0] === story.id)
      .map((entity) => row(entity, story)),
  );
}

/** Whether an entity is an event. */
export function isEvent(entity: EntityRow | EventRow): entity is EventRow {
  return entity.__typename === 'Event';
}

/** Rows sorted by one of their order texts. */
export function inOrder<R extends { readonly order: Row['order'] }>(
  rows: readonly R[],
  orderBy: string,
): R[] {
  const key = (row: R) => row.order[orderBy] ?? '';
  return [...rows].sort((one, other) => compareText(key(one), key(other)));
}

function tellsOf(story: Story) {
  return [...story.entities, ...story.events];
}

function storiesOf(entity: string, told: readonly Story[]): string[] {
  return told.filter((story) => tellsOf(story).some((each) => each.id === entity)).map((story) => story.id);
}

function storyRow(story: Story): StoryRow {
  return { ...story, __typename: 'Story', order: {} };
}

function articlesOf(story: Story): ArticleRow[] {
  return story.articles.map((article) => ({ ...article, __typename: 'Article', story: story.id, order: {} }));
}

function sentencesOf(story: Story): SentenceRow[] {
  return story.articles
    .flatMap((article) => article.sentences)
    .map((sentence, place) => ({
      ...sentence,
      __typename: 'Sentence',
      story: story.id,
      order: { READING: orderText(story.id, placeText(place), sentence.id) },
    }));
}

function mentionsOf(sentence: SentenceRow): MentionRow[] {
  return sentence.mentions.map((mention, place) => ({
    ...mention,
    __typename: 'Mention',
    sentence: sentence.id,
    order: { READING: orderText(sentence.order.READING ?? '', placeText(place), mention.entity) },
  }));
}

function claimsOf(story: Story, sentences: ReadonlyMap<string, SentenceRow>): ClaimRow[] {
  return story.claims.map((claim, place) => ({
    ...claim,
    __typename: 'Claim',
    story: story.id,
    evidence: evidenceInOrder(claim.evidence, sentences),
    order: {
      READING: orderText(story.id, placeText(place), claim.id),
      KIND: orderText(claim.kind, claim.id),
      HOPS_DESC: orderText(countText(claim.attribution.length), claim.id),
    },
  }));
}

function figuresOf(
  story: Story,
  claims: readonly ClaimRow[],
  sentences: ReadonlyMap<string, SentenceRow>,
): FigureRow[] {
  return story.figures.map((figure, place) => ({
    ...figure,
    __typename: 'Figure',
    story: story.id,
    evidence: evidenceOf(figure, claims, sentences),
    order: {
      READING: orderText(story.id, placeText(place), figure.id),
      VALUE_ASC: orderText(valueText(figure.value), figure.id),
      VALUE_DESC: orderText(inverted(valueText(figure.value)), figure.id),
    },
  }));
}

/** Its own evidence and that of the claims that assert it. */
function evidenceOf(
  thing: StoryEvent | Figure,
  claims: readonly ClaimRow[],
  sentences: ReadonlyMap<string, SentenceRow>,
) {
  const asserting = claims.filter((claim) => [...claim.events, ...claim.figures].includes(thing.id));
  return evidenceInOrder([...thing.evidence, ...asserting.flatMap((claim) => claim.evidence)], sentences);
}

/** What the stories that tell of an event say of it together, the first story first. */
function unionOf(tellings: readonly StoryEvent[]) {
  const participants = tellings.flatMap((each) => each.participants);
  return {
    participants: [...new Map(participants.map((each) => [`${each.entity} ${each.role}`, each])).values()],
    after: [...new Set(tellings.flatMap((each) => each.after))],
    partOf: tellings.find((each) => each.partOf !== null)?.partOf ?? null,
  };
}

/** The order texts of a story's entities: by first mention, those without one last, in file order. */
function placesOf(story: Story): ReadonlyMap<string, string> {
  const mentioned = story.articles.flatMap((article) =>
    article.sentences.flatMap((sentence) => sentence.mentions.map((mention) => mention.entity)),
  );
  const told = tellsOf(story).map((entity) => entity.id);
  const ids = [...new Set([...mentioned.filter((id) => told.includes(id)), ...told])];
  return new Map(ids.map((id, place) => [id, orderText(story.id, placeText(place), id)]));
}

function counters(relations: readonly RelationRow[], mentions: readonly MentionRow[]) {
  return {
    relations: (id: string) => relations.filter(({ from, to }) => from === id || to === id).length,
    mentions: (id: string) => mentions.filter(({ entity }) => entity === id).length,
  };
}

function entityOrders(
  { id, name }: { readonly id: string; readonly name: string },
  place: string,
  count: ReturnType<typeof counters>,
): Row['order'] {
  return {
    READING: place,
    NAME: orderText(nameText(name), id),
    RELATIONS_DESC: orderText(countText(count.relations(id)), id),
    MENTIONS_DESC: orderText(countText(count.mentions(id)), id),
  };
}

function eventOrders({ id, ordinal, time }: StoryEvent, story: Story): Row['order'] {
  const day = time.earliest ?? time.latest;
  return {
    STORY: orderText(story.id, placeText(ordinal - 1), id),
    TIME_ASC: orderText(day ? `0${day}` : '1', id),
    TIME_DESC: orderText(day ? `0${inverted(day)}` : '1', id),
  };
}
