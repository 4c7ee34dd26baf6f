import { NORMALIZATION } from '../evidence/normalize-article.ts';
import { buildTime, NO_TIME } from './build-time.ts';
import { PLACE } from './identify.ts';
import type { Article, Sentence } from './model.ts';
import type { RawArticle, RawSentence } from './raw-story.ts';
import type { Names } from './story-files.ts';

/** Builds an article with its sentences, which are numbered in the order of the file. */
export function buildArticle(raw: RawArticle, names: Names): Article {
  const id = names.article(raw.id);
  return {
    id,
    name: raw.name,
    publisher: raw.publisher ?? null,
    published: buildTime(raw.published) ?? NO_TIME,
    url: raw.url ?? null,
    language: raw.language,
    normalization: raw.normalization ?? NORMALIZATION,
    bodySha256: raw.bodySha256 ?? null,
    cites: (raw.cites ?? []).map(names.article),
    sentences: (raw.sentences ?? []).map((sentence, index) => buildSentence(sentence, id, index + 1)),
  };
}

function buildSentence(raw: RawSentence, article: string, ordinal: number): Sentence {
  const [, paragraph, number] = PLACE.exec(raw.at) ?? [];
  return {
    id: `${article.replace('article:', 'sentence:')}/${raw.at}`,
    name: raw.at,
    article,
    paragraph: Number(paragraph),
    number: Number(number),
    ordinal,
    start: raw.start,
    end: raw.end,
    words: raw.words,
    sha256: raw.sha256,
    text: raw.text ?? null,
    mentions: (raw.mentions ?? []).map(({ entity, alias, kind }) => ({ entity, alias, kind })),
  };
}
