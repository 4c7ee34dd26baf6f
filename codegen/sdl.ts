import { type InterfaceTypeDefinitionNode, Kind, parse, print } from 'graphql';

/** The parts of `schema/vocabulary.yaml` that become SDL. */
export interface SdlVocabulary {
  readonly entityTypes: Readonly<
    Record<
      string,
      {
        readonly typename: string;
        readonly is: string;
        readonly kindType?: string;
        readonly kinds?: Readonly<Record<string, string>>;
      }
    >
  >;
  readonly relationTypes: Readonly<Record<string, { readonly is: string; readonly says: string }>>;
  readonly events: {
    readonly kinds: Readonly<Record<string, string>>;
    readonly statuses: Readonly<Record<string, string>>;
    readonly roles: Readonly<Record<string, string>>;
  };
}

const HEADER =
  '# Generated from schema/vocabulary.yaml by `npm run codegen`. Change that file, not this one.\n';

/**
 * Writes the SDL that follows from the vocabulary: the enums of its words, and one object type for each
 * entity type with the fields of the interface `Entity`.
 *
 * @param entitySdl the file that defines the interface, with its mapping directives
 * @returns file names to SDL text
 */
export function vocabularySdl(vocabulary: SdlVocabulary, entitySdl: string): Record<string, string> {
  return {
    'vocabulary.graphql': `${HEADER}\n${enums(vocabulary).join('\n')}`,
    'entity-types.graphql': `${HEADER}\n${entityTypes(vocabulary, entitySdl).join('\n')}`,
  };
}

function enums({ entityTypes, relationTypes, events }: SdlVocabulary): string[] {
  const described = <Value extends { readonly is: string }>(words: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(words).map(([name, { is }]) => [name, is]));
  const kinds = Object.values(entityTypes).flatMap(({ typename, kindType, kinds }) =>
    kindType && kinds ? [sdlEnum(kindType, `What sort of ${spaced(typename)}.`, kinds)] : [],
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

function sdlEnum(name: string, is: string, values: Readonly<Record<string, string>>): string {
  const rows = Object.entries(values).map(([value, text]) => `  ${quoted(sentence(text))}\n  ${value}`);
  return `${quoted(is)}\nenum ${name} {\n${rows.join('\n')}\n}\n`;
}

function entityTypes({ entityTypes }: SdlVocabulary, entitySdl: string): string[] {
  const entity = parse(entitySdl).definitions.find(
    (node): node is InterfaceTypeDefinitionNode =>
      node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === 'Entity',
  );
  if (!entity) throw new Error('the SDL has no interface Entity');
  const fields = (entity.fields ?? []).map((field) => print(field).replace(/^/gm, '  ')).join('\n');
  return Object.values(entityTypes)
    .filter(({ typename }) => typename !== 'Event')
    .map(({ typename, is }) => {
      const head = `${quoted(sentence(is))}\ntype ${typename} implements Entity & Node {`;
      return `${head}\n${fields}\n}\n`;
    });
}

const quoted = (text: string) => JSON.stringify(text);
const spaced = (typename: string) => typename.replace(/(?<=.)([A-Z])/g, ' $1').toLowerCase();
const sentence = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
