import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { mappingOf } from './mapping.ts';

/** How a type lies in the graph: as a node, as a relationship, as properties of its owner, or as a page. */
export type TypeShape = 'node' | 'relationship' | 'value' | 'connection';

const shapes = new WeakMap<GraphQLCompositeType, TypeShape>();

/** Tells how a type lies in the graph, by its fields alone. */
export function shapeOfType(type: GraphQLCompositeType): TypeShape {
  const known = shapes.get(type);
  if (known) return known;
  const shape = readShape(type);
  shapes.set(type, shape);
  return shape;
}

function readShape(type: GraphQLCompositeType): TypeShape {
  if (isInterfaceType(type)) return 'node';
  if (!isObjectType(type)) throw new Error(`${type.name} is neither an object nor an interface`);
  const fields = Object.values(type.getFields());
  if (type.getFields().pageInfo && type.getFields().nodes) return 'connection';
  if (fields.some((field) => mappingOf(field).kind === 'end')) return 'relationship';
  return type.getInterfaces().some(({ name }) => name === 'Node') ? 'node' : 'value';
}

/** The labels of a node type: its own, and `Entity` for every entity. */
export function labelsOf(type: GraphQLCompositeType): {
  readonly label: string;
  readonly kindLabel: string | null;
} {
  const isEntity = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity');
  return isEntity ? { label: 'Entity', kindLabel: type.name } : { label: type.name, kindLabel: null };
}

/** The object types that a row of this type may be. */
export function possibleTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
}

/** What a row of a connection field is. */
export function rowTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | GraphQLInterfaceType {
  const connection = getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
  const type = nodes && getNamedType(nodes.type);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${field.name} is no connection`);
  return type;
}

/** The type's name of an entity: `NEWS_ORGANIZATION` is a `NewsOrganization`. */
export function typenameOf(entityType: string): string {
  return entityType
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

/** The values of an enum, such as all types of relations, sorted by code point. */
export function enumValues(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`the schema has no enum ${name}`);
  return type
    .getValues()
    .map(({ name: value }) => value)
    .sort();
}
