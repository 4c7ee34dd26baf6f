import {
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import { shapeOfId } from './parse-id.ts';

type Shape = (value: unknown) => string;

/**
 * Makes the function that tells which plan a request needs, by its variables alone.
 *
 * What steers the text is in the key: values of `@skip` and `@include`, which parts of inputs are given,
 * which lists are empty, enum values, what kinds of things the ids of `node` and `nodes` name, and the depth
 * of `graph`. Page sizes, cursors, ids and texts never are, so one plan serves them all.
 */
export function openPlanKey(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  relationTypes: readonly string[],
): (variables: Readonly<Record<string, unknown>>) => string {
  const definitions = [operation, ...fragments];
  const looked = variablesIn(definitions, ({ field }) => field === 'node' || field === 'nodes');
  const depths = variablesIn(definitions, ({ field, argument }) => field === 'graph' && argument === 'depth');
  const kinds = shapeOfIds(relationTypes);
  const shapes = (operation.variableDefinitions ?? []).map(({ variable, type }): [string, Shape] => {
    const name = variable.name.value;
    const shape = shapeOf(typeFromAST(schema, type as never) as GraphQLInputType);
    const more = [...(looked.has(name) ? [kinds] : []), ...(depths.has(name) ? [String] : [])];
    return [name, (value) => `${shape(value)}${more.map((each) => each(value)).join('')}`];
  });
  return (variables) => shapes.map(([name, shape]) => shape(variables[name])).join(';');
}

/**
 * Variables that some arguments are given.
 *
 * A fragment may be another operation's, whose variable of the same name is something else. So this only
 * adds to a variable's shape, which its own type gives.
 */
function variablesIn(
  definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
  isMeant: (place: { readonly field: string; readonly argument: string }) => boolean,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const definition of definitions) {
    visit(definition, {
      Field: (node) => {
        for (const argument of node.arguments ?? []) {
          if (!isMeant({ field: node.name.value, argument: argument.name.value })) continue;
          visit(argument, { Variable: ({ name }) => void names.add(name.value) });
        }
      },
    });
  }
  return names;
}

function shapeOfIds(relationTypes: readonly string[]): Shape {
  return (value) => {
    const ids = Array.isArray(value) ? value : [value];
    return [...new Set(ids.map((id) => (typeof id === 'string' ? shapeOfId(id, relationTypes) : '')))]
      .sort()
      .join(',');
  };
}

function shapeOf(type: GraphQLInputType): Shape {
  const given = shapeOfGiven(getNullableType(type) as GraphQLInputType);
  return (value) => (value === null || value === undefined ? '-' : given(value));
}

function shapeOfGiven(type: GraphQLInputType): Shape {
  if (isEnumType(type)) return String;
  if (isListType(type)) {
    const item = shapeOf(type.ofType as GraphQLInputType);
    const isSet = isEnumType(getNullableType(type.ofType));
    return (value) => {
      const items = (value as readonly unknown[]).map(item);
      return `[${(isSet || items.every((each) => each === '.') ? [...new Set(items)].sort() : items).join(',')}]`;
    };
  }
  if (isInputObjectType(type)) return shapeOfInput(type);
  if ('name' in type && type.name === 'Boolean') return String;
  return () => '.';
}

function shapeOfInput(type: {
  getFields(): Record<string, { name: string; type: GraphQLInputType }>;
}): Shape {
  // Made on first use: filters hold filters of their own kind.
  let fields: readonly [string, Shape][] | null = null;
  return (value) => {
    fields ??= Object.values(type.getFields()).map((field) => [field.name, shapeOf(field.type)]);
    const parts = fields
      .map(([name, shape]) => [name, shape((value as Record<string, unknown>)[name])])
      .filter(([, shape]) => shape !== '-');
    return `{${parts.map((part) => part.join(':')).join(',')}}`;
  };
}
