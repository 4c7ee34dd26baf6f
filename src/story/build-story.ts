import { buildArticle } from './build-articles.ts';
import { buildClaim } from './build-claims.ts';
import { buildEvent } from './build-events.ts';
import { buildFigures } from './build-figures.ts';
import { buildEntity } from './build-naming.ts';
import { mergeTellings, tellingsOf } from './build-relations.ts';
import type { Article, Story } from './model.ts';
import type { RawArticle, RawClaim, RawEntity, RawEvent, RawFigure, RawStory } from './raw-story.ts';
import type { FileName } from './shape/story-shapes.ts';
import { namesIn, type StoryFiles } from './story-files.ts';
import { usedEntities } from './used-entities.ts';
import { versionOf } from './version.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Builds the checked story from its files; call it only when checking found nothing. */
export function buildStory(source: StoryFiles, vocabulary: Vocabulary): Story {
  // The check of shapes stands behind these casts.
  const listOf = <Raw>(name: FileName) => (source.files[name]?.root ?? []) as readonly Raw[];
  const raw = source.files.story?.root as RawStory;
  const names = namesIn(source);
  const articles = listOf<RawArticle>('articles').map((article) => buildArticle(article, names));
  const sentencePlaces = placesOf(articles);
  const used = usedEntities(source);
  const entities = listOf<RawEntity>('entities')
    .filter(({ id }) => used.has(id))
    .map(buildEntity);
  const events = listOf<RawEvent>('events').map((event, index) => buildEvent(event, index, names));
  const claims = listOf<RawClaim>('claims').map((claim) => buildClaim(claim, names));
  const figures = buildFigures(listOf<RawFigure>('figures'), { names, vocabulary, sentencePlaces, claims });
  const captions = new Map([...entities, ...events, ...articles].map(({ id, name }) => [id, name]));
  const tellings = tellingsOf(claims, { story: names.story, vocabulary, captions, sentencePlaces });
  const story = {
    id: names.story,
    slug: source.slug,
    name: raw.name,
    summary: raw.summary,
    rights: { text: raw.rights?.text ?? 'none' },
    articles,
    entities,
    events,
    claims,
    figures,
    relations: mergeTellings(tellings),
  };
  return { ...story, version: versionOf(story) };
}

function placesOf(articles: readonly Article[]): ReadonlyMap<string, number> {
  const sentences = articles.flatMap((article) => article.sentences);
  return new Map(sentences.map(({ id }, index) => [id, index + 1]));
}
