import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType } from 'graphql';

/** The field of a type; the document passed validation, so one that is missing is a fault of the schema. */
export function fieldOf(
  type: GraphQLObjectType | GraphQLInterfaceType,
  name: string,
): GraphQLField<unknown, unknown> {
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no field ${name}`);
  return field;
}
