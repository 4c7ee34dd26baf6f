import { GLOBAL_ID } from '../identify.ts';
import { type EntityType, EVENT, type Vocabulary } from '../vocabulary.ts';
import { aliases, sameAs } from './common-shapes.ts';
import { formed, listOf, mapOf, type Schema, text, wordOf } from './schema.ts';

const ENTITY_ID_ADVICE = 'Write a prefix, a colon and a slug, such as gov:white-house.';

/** The type whose entities may stand for several people. */
const PLURAL_TYPE = 'UNNAMED_SOURCE';

/** The shape of `entities.yaml`. */
export function entitiesShape({ entityTypes }: Vocabulary): Schema {
  const types = [...entityTypes.values()].filter(({ name }) => name !== EVENT);
  const meanings = new Map(types.map(({ name, is }) => [name, is]));
  const entity = mapOf(
    'A person, body, place or thing.',
    {
      id: formed(GLOBAL_ID, 'Its id, such as gov:white-house.', ENTITY_ID_ADVICE),
      type: wordOf(meanings, 'An entity type of the vocabulary.'),
      name: text('Its name.'),
    },
    {
      kind: { type: 'string', description: 'Its kind, for types that have kinds.' },
      description: text('What it is, in one sentence.'),
      aliases: aliases(),
      sameAs: sameAs(),
      plural: { type: 'boolean', description: 'Whether an unnamed source is several people.' },
    },
  );
  return listOf({ ...entity, allOf: types.map(ofType) }, 'The entities that stories tell of, each once.');
}

function ofType(type: EntityType): Schema {
  return {
    if: { properties: { type: { const: type.name } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      properties: {
        id: {
          pattern: `^(${type.prefixes.join('|')}):`,
          patternErrorMessage: `The id of a ${type.name} begins with ${type.prefixes.join(': or ')}:.`,
        },
        kind: type.kinds.size > 0 ? wordOf(type.kinds, `What kind of ${type.name} it is.`) : false,
        ...(type.name === PLURAL_TYPE ? {} : { plural: false }),
      },
    },
  };
}
