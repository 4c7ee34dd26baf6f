import { PLACE } from '../identify.ts';
import { entityId, ownId, time, WORDS } from './common-shapes.ts';
import { formed, listOf, mapOf, oneOf, type Schema, setOf, text, URL_ADVICE } from './schema.ts';

/** The shape of `articles.yaml`. */
export function articlesShape(): Schema {
  const article = mapOf(
    'An article, or a report that one cites.',
    {
      id: ownId('article', 'seed'),
      name: text('Its title in your own words.'),
      language: formed(
        /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
        'Its language, such as en.',
        'Write a language tag, such as en or pt-BR.',
      ),
    },
    {
      publisher: { ...entityId('Who published it.'), type: ['string', 'null'] },
      published: time('When it appeared.'),
      url: formed(/^https?:\/\//, 'Its address.', URL_ADVICE),
      normalization: oneOf(['nks-1'], 'How its text is normalised before hashing.'),
      bodySha256: hash('SHA-256 of its normalised paragraphs joined by an empty line.'),
      cites: setOf(text('An article.'), 'The articles that it cites.'),
      sentences: listOf(sentence(), 'The sentences that the story rests on, in reading order.'),
    },
  );
  return listOf(article, 'The articles of the story, the main one first.', 1);
}

function sentence(): Schema {
  const mention = mapOf('An entity in the sentence.', {
    entity: entityId('Who or what is mentioned.'),
    alias: text('The words that mention it.'),
    kind: oneOf(WORDS.mentionKind, 'How it is mentioned.'),
  });
  return mapOf(
    'A place in the article, never its words.',
    {
      at: formed(
        PLACE,
        'Paragraph and sentence, both from 1.',
        'Write it as p9.s1: paragraph 9, sentence 1.',
      ),
      start: count('Where it begins in its normalised paragraph, in code points.'),
      end: count('Where it ends, in code points, not included.'),
      words: count('How many words it has.'),
      sha256: hash('SHA-256 of its normalised text.'),
    },
    {
      text: text('The sentence itself, only where the rights of the story allow it.'),
      mentions: listOf(mention, 'The entities that it mentions, in order.'),
    },
  );
}

function count(description: string): Schema {
  return { type: 'integer', minimum: 0, maximum: 10_000_000, description };
}

function hash(description: string): Schema {
  return formed(/^[0-9a-f]{64}$/, description, 'Write 64 hexadecimal digits in lower case.');
}
