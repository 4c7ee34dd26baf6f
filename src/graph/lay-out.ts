import { NutgraphError } from '../errors.ts';
import type { Story } from '../story/model.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import { groupBy } from './group-by.ts';
import {
  articleLinks,
  layOutArticle,
  layOutSentence,
  layOutStoryNode,
  sentenceLinks,
  storyLinks,
} from './lay-out-article.ts';
import { claimLinks, layOutClaim } from './lay-out-claim.ts';
import { entityProperties, tellsOfLinks } from './lay-out-entity.ts';
import { eventEvidenceLinks } from './lay-out-event.ts';
import { figureLinks, layOutFigure } from './lay-out-figure.ts';
import { leadsAbroad } from './links-abroad.ts';
import { type LinkRow, type NodeRow, numberLinks, type Properties, writtenBy } from './rows.ts';
import { type StatedRelation, statedRelations } from './stated-relation.ts';
import { placesOf } from './story-places.ts';

/** How one story lies in a graph, before it meets the other stories that share its entities. */
export interface StoryLayout {
  readonly story: string;
  /** The nodes that the story owns: itself, articles, sentences, claims, figures. */
  readonly nodes: readonly NodeRow[];
  /** The structural relationships inside the story, and to entities; but not what describes an event. */
  readonly links: readonly LinkRow[];
  /** The relationships from its claims to claims of other stories, which may not be loaded. */
  readonly linksAbroad: readonly LinkRow[];
  /** The entities that are no events, by id, as `entityProperties` gives them. */
  readonly entities: ReadonlyMap<string, Properties>;
  /** What its claims say of relations, in reading order. */
  readonly statements: readonly StatedRelation[];
}

/**
 * Lays out a story: plain rows, no engine.
 *
 * @throws NutgraphError `BAD_INPUT` when the story has a type or a unit that the vocabulary lacks, or a
 * value that 64 bits do not hold
 */
export function layOut(story: Story, vocabulary: Vocabulary): StoryLayout {
  refuseUnknownTypes(story, vocabulary);
  const places = placesOf(story);
  const statements = statedRelations(story, places, vocabulary);
  const byClaim = groupBy(statements, ({ claim }) => claim);
  const { id, articles, claims, figures } = story;
  const sentences = articles.flatMap((article) => article.sentences);
  const drafts = writtenBy(id, [
    ...storyLinks(story),
    ...tellsOfLinks(story, places),
    ...articles.flatMap((article) => articleLinks(article, id)),
    ...sentences.flatMap((sentence) => sentenceLinks(sentence, places)),
    ...claims.flatMap((claim) => claimLinks(claim, id, places)),
    ...figures.flatMap((figure) => figureLinks(figure, id, places)),
    ...story.events.flatMap((event) => eventEvidenceLinks(event, story, places)),
  ]);
  const allLinks = numberLinks(drafts);
  const linksAbroad = allLinks.filter(leadsAbroad);
  return {
    story: id,
    nodes: [
      layOutStoryNode(story, linksAbroad),
      ...articles.map((article) => layOutArticle(article, id)),
      ...sentences.map((sentence) => layOutSentence(sentence, id, places)),
      ...claims.map((claim, at) => layOutClaim(claim, at + 1, id, byClaim.get(claim.id) ?? [])),
      ...figures.map((figure, at) => layOutFigure(figure, at + 1, id, vocabulary.units)),
    ],
    links: allLinks.filter((link) => !leadsAbroad(link)),
    linksAbroad,
    entities: new Map(story.entities.map((entity) => [entity.id, entityProperties(entity)])),
    statements,
  };
}

/** Gives the layout of a story of which nothing is left, so that unloading is loading nothing. */
export function emptyLayout(story: string): StoryLayout {
  return { story, nodes: [], links: [], linksAbroad: [], entities: new Map(), statements: [] };
}

/** Types become labels and relationship types, so only those of the vocabulary may reach a statement. */
function refuseUnknownTypes({ id, entities, relations }: Story, vocabulary: Vocabulary): void {
  const unknown =
    entities.find(({ type }) => !vocabulary.entityTypes.has(type)) ??
    relations.find(({ type }) => !vocabulary.relationTypes.has(type));
  if (unknown === undefined) return;
  throw new NutgraphError(
    'BAD_INPUT',
    `${unknown.id} of ${id} has the type "${unknown.type}", which the vocabulary lacks. Add it to schema/vocabulary.yaml, or load with the vocabulary that the story was checked with.`,
    { story: id, id: unknown.id, type: unknown.type },
  );
}
