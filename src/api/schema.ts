import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  printSchema,
  specifiedDirectives,
} from 'graphql';
import { packagePath } from './package-files.ts';
import { addScalarRule } from './scalars.ts';

/** The public schema in the forms that its readers need. */
export interface ApiSchema {
  /** What people ask and see. It has the very types of `mapped`, without the mapping directives. */
  readonly schema: GraphQLSchema;
  /** The same types with the directives that say where in the graph a field lies; for the compiler. */
  readonly mapped: GraphQLSchema;
  /** The public schema as text, with descriptions. */
  readonly sdl: string;
  /** The object types of each interface, in the form that Apollo Client takes. */
  readonly possibleTypes: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads the schema files of the package and makes them executable.
 *
 * Fields have no resolvers of their own: an operation is answered as a whole (`answers.ts`).
 */
export function openSchema(folder: string = packagePath('schema')): ApiSchema {
  const mapped = buildSchema(readSchemaFiles(folder));
  for (const type of Object.values(mapped.getTypeMap())) {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) addScalarRule(type);
  }
  const schema = withoutMapping(mapped);
  return { schema, mapped, sdl: `${printSchema(schema)}\n`, possibleTypes: possibleTypesOf(schema) };
}

function readSchemaFiles(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** Whatever only the mapping directives use is reached by nothing else, so it drops out with them. */
function withoutMapping(mapped: GraphQLSchema): GraphQLSchema {
  const implementations = Object.values(mapped.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().length > 0,
  );
  const query = mapped.getQueryType();
  return new GraphQLSchema({
    query,
    // Types are printed in the order of their first use.
    types: query ? [query, ...implementations] : implementations,
    directives: specifiedDirectives,
  });
}

function possibleTypesOf(schema: GraphQLSchema): Readonly<Record<string, readonly string[]>> {
  const abstractTypes = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(
    abstractTypes.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
}
