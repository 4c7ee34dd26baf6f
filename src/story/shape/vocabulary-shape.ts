import { FAMILIES } from '../vocabulary.ts';
import { formed, listOf, mapOf, namesOf, oneOf, type Schema, SLUG_ADVICE, text } from './schema.ts';

const WORD = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const TYPENAME = /^[A-Z][A-Za-z0-9]*$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const WORD_ADVICE = 'Write capitals and single underscores, such as WORKS_FOR.';
const TYPENAME_ADVICE = 'Write it as GovernmentBody is written.';
const UNIT = /^[A-Za-z][A-Za-z0-9]*(\/[A-Za-z][A-Za-z0-9]*)?$/;

/** The shape of `vocabulary.yaml`: the words that stories may use. */
export function vocabularyShape(): Schema {
  return mapOf('The words that stories may use.', {
    entityTypes: namesOf(WORD, entityType(), 'Types of entities by name, such as GOVERNMENT_BODY.'),
    relationTypes: namesOf(WORD, relationType(), 'Types of relations by name, such as CANCELLED.'),
    events: mapOf('The words of events, each with what it means.', {
      kinds: words('What an event may be.'),
      statuses: words('How far an event may have come.'),
      roles: words('What an entity may be in an event.'),
    }),
    metrics: namesOf(SLUG, metric(), 'What figures measure, by name, such as possible-losses.'),
    units: namesOf(UNIT, unit(), 'What figures count in, by name, such as USD or USD/package.'),
  });
}

function words(description: string): Schema {
  return namesOf(WORD, text('What the word means.'), description);
}

function entityType(): Schema {
  return mapOf(
    'A type of entities.',
    {
      typename: formed(TYPENAME, 'Its name in the API and its label in the graph.', TYPENAME_ADVICE),
      prefixes: listOf(
        formed(SLUG, 'A prefix.', SLUG_ADVICE),
        'What its ids begin with, before the colon.',
        1,
      ),
      family: oneOf(FAMILIES, 'Its colour, shape and icon.'),
      is: text('What it is, for readers of the API.'),
    },
    {
      kinds: words('Its kinds, each with what it is.'),
      kindType: formed(TYPENAME, "The API's enum of its kinds.", TYPENAME_ADVICE),
    },
  );
}

function relationType(): Schema {
  const end = (description: string): Schema => ({
    type: ['array', 'string'],
    items: formed(WORD, 'An entity type.', WORD_ADVICE),
    minItems: 1,
    pattern: '^ANY$',
    patternErrorMessage: 'Write a list of entity types, or ANY.',
    description: `${description} Or ANY.`,
  });
  return mapOf('A type of relations.', {
    from: end('The entity types that it starts at.'),
    to: end('The entity types that it leads to.'),
    says: text('The words between the two names, read forwards, such as "cancelled".'),
    back: text('The words read backwards, such as "was cancelled by".'),
    is: text('What it means, for readers of the API.'),
  });
}

function metric(): Schema {
  return mapOf(
    'Something that figures measure.',
    {
      is: text('What it is.'),
      adds: { type: 'boolean', description: 'Whether amounts of it may be added up.' },
    },
    { says: text('Its words in captions; its name with spaces unless written.') },
  );
}

function unit(): Schema {
  return mapOf(
    'Something that figures count in.',
    {
      scale: {
        type: 'integer',
        minimum: 0,
        maximum: 9,
        description: 'Decimals kept where amounts are ordered and summed.',
      },
    },
    {
      one: text('The word after 1; its name unless written.'),
      many: text('The word after other numbers; its name unless written.'),
    },
  );
}
