import { type InterfaceTypeDefinitionNode, Kind, parse, print } from 'graphql';
import type { EntityType, Vocabulary } from '../src/story/vocabulary.ts';

const HEADER =
  '# Generated from schema/vocabulary.yaml by `npm run codegen`. Change that file, not this one.\n';

/**
 * Writes the SDL that follows from the vocabulary: the enums of its words, and one object type for each
 * entity type with the fields of the interface `Entity`.
 *
 * @param entitySdl the file that defines the interface, with its mapping directives
 * @returns file names to SDL text
 */
export function vocabularySdl(vocabulary: Vocabulary, entitySdl: string): Record<string, string> {
  return {
    'vocabulary.graphql': `${HEADER}\n${enums(vocabulary).join('\n')}`,
    'entity-types.graphql': `${HEADER}\n${entityTypes(vocabulary, entitySdl).join('\n')}`,
  };
}

function enums({ entityTypes, relationTypes, events }: Vocabulary): string[] {
  const kinds = [...entityTypes.values()].flatMap(({ typename, kindType, kinds }) =>
    kindType === null ? [] : [sdlEnum(kindType, `What sort of ${spaced(typename)}.`, kinds)],
  );
  return [
    sdlEnum('EntityType', 'What an entity is.', described(entityTypes)),
    sdlEnum('RelationType', 'What one entity does to another.', described(relationTypes)),
    sdlEnum('EventKind', 'What sort of event.', events.kinds),
    sdlEnum('EventStatus', 'What became of an event.', events.statuses),
    sdlEnum('EventRole', 'Which part an entity takes in an event.', events.roles),
    ...kinds,
  ];
}

function described(words: ReadonlyMap<string, { readonly is: string }>): ReadonlyMap<string, string> {
  return new Map([...words].map(([name, { is }]) => [name, is]));
}

function sdlEnum(name: string, is: string, values: ReadonlyMap<string, string>): string {
  const rows = [...values].map(([value, text]) => `  ${quoted(sentence(text))}\n  ${value}`);
  return `${quoted(is)}\nenum ${name} {\n${rows.join('\n')}\n}\n`;
}

function entityTypes({ entityTypes }: Vocabulary, entitySdl: string): string[] {
  const entity = parse(entitySdl).definitions.find(
    (node): node is InterfaceTypeDefinitionNode =>
      node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === 'Entity',
  );
  if (!entity) throw new Error('the SDL has no interface Entity');
  const fields = (entity.fields ?? []).map((field) => print(field).replace(/^/gm, '  ')).join('\n');
  return [...entityTypes.values()].filter(({ typename }) => typename !== 'Event').map(objectType);

  function objectType({ typename, is }: EntityType): string {
    const head = `${quoted(sentence(is))}\ntype ${typename} implements Entity & Node {`;
    return `${head}\n${fields}\n}\n`;
  }
}

const quoted = (text: string) => JSON.stringify(text);
const spaced = (typename: string) => typename.replace(/(?<=.)([A-Z])/g, ' $1').toLowerCase();
const sentence = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
