import type { Article, Sentence, Story } from '../story/model.ts';
import { linkFrom } from './link-from.ts';
import { abroadProperties } from './links-abroad.ts';
import { placeKey, placeWithinKey } from './order-key.ts';
import { type LinkDraft, type LinkRow, type NodeRow, present } from './rows.ts';
import type { StoryPlaces } from './story-places.ts';
import { timeProperties } from './time-properties.ts';

/** Lays out the story's own node; it keeps the links of its claims to claims of other stories. */
export function layOutStoryNode(story: Story, linksAbroad: readonly LinkRow[]): NodeRow {
  const { id, name, summary, version, rights } = story;
  const properties = { id, name, story: id, summary, version, rights: rights.text };
  return {
    label: 'Story',
    typeLabel: null,
    id,
    properties: { ...properties, ...abroadProperties(linksAbroad) },
  };
}

/** Lays out an article. */
export function layOutArticle(article: Article, story: string): NodeRow {
  const { id, name, url, language, normalization, bodySha256, published } = article;
  return {
    label: 'Article',
    typeLabel: null,
    id,
    properties: present({
      id,
      name,
      story,
      url,
      language,
      normalization,
      bodySha256,
      ...timeProperties('published', published),
    }),
  };
}

/** Lays out a sentence: a place, a hash, and its text only where the story may store it. */
export function layOutSentence(sentence: Sentence, story: string, places: StoryPlaces): NodeRow {
  const { mentions: _linked, ...own } = sentence;
  const byReading = places.sentenceKey(sentence.id);
  return {
    label: 'Sentence',
    typeLabel: null,
    id: own.id,
    properties: present({ ...own, story, byReading }),
  };
}

/** Gives the relationships that start at the story: its articles. */
export function storyLinks(story: Story): LinkDraft[] {
  return story.articles.map(({ id }, at) => ({
    type: 'HAS_ARTICLE',
    from: story.id,
    to: id,
    properties: { order: placeKey(story.id, at + 1, id) },
  }));
}

/** Gives the relationships that start at an article: its publisher, what it cites, its sentences. */
export function articleLinks(article: Article, story: string): LinkDraft[] {
  const { id: from, publisher, cites, sentences } = article;
  const link = linkFrom(from, story);
  return [
    ...(publisher === null ? [] : [link('PUBLISHED_BY', publisher, 0)]),
    ...cites.map((to, at) => link('CITES', to, at)),
    ...sentences.map(({ id }, at) => link('HAS_SENTENCE', id, at)),
  ];
}

/** Gives the mentions of a sentence, in the order in which they stand in it. */
export function sentenceLinks(sentence: Sentence, places: StoryPlaces): LinkDraft[] {
  const byReading = places.sentenceKey(sentence.id);
  return sentence.mentions.map(({ entity, alias, kind }, at) => ({
    type: 'MENTIONS',
    from: sentence.id,
    to: entity,
    properties: { alias, kind, order: placeWithinKey(byReading, at + 1, entity) },
  }));
}
