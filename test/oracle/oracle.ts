import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import type { Story } from '../../src/story/model.ts';
import { askedFields, declaredBy, problemsOf, withDefaults } from './check-arguments.ts';
import { type Field, type Fields, fieldsOf, listsOf } from './fields.ts';
import { cursorOf } from './pages.ts';
import type { Words, World } from './rows.ts';
import { buildWorld } from './world.ts';

/** Answers operations from checked stories in memory, knowing nothing of the compiler or of any engine. */
export interface Oracle {
  /** What a server must answer; errors without data where the whole operation is refused. */
  answer(
    document: string | DocumentNode,
    variables?: Readonly<Record<string, unknown>>,
    operationName?: string,
  ): ExecutionResult;
  /** Every cursor of a list such as `Entity.relations` in one order. */
  cursors(list: string, orderBy: string): readonly string[];
  readonly world: World;
  readonly schema: GraphQLSchema;
}

/**
 * Opens an oracle over checked stories.
 *
 * @param schema the public schema; its resolvers, if any, are not used
 */
export function openOracle(stories: readonly Story[], words: Words, schema: GraphQLSchema): Oracle {
  const world = buildWorld(stories, words);
  const fields = fieldsOf(world, words);
  const lists = listsOf(world);
  const fieldResolver = resolverOver(fields);
  return {
    world,
    schema,
    cursors: (list, orderBy) =>
      (lists[list] ?? []).map(({ order }) => cursorOf(list, orderBy, order[orderBy] ?? '')),
    answer(source, variableValues = {}, operationName) {
      const document = typeof source === 'string' ? parse(source) : source;
      const invalid = validate(schema, document);
      if (invalid.length > 0) return { errors: invalid };
      const refused = refusals(schema, document, variableValues, operationName);
      if (refused.length > 0) return { errors: refused };
      const result = execute({
        schema,
        document,
        variableValues,
        operationName: operationName ?? null,
        rootValue: {},
        fieldResolver,
        typeResolver: (row: { readonly __typename: string }) => row.__typename,
      });
      if (result instanceof Promise) throw new Error('The oracle answers at once.');
      return result;
    },
  };
}

function refusals(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Readonly<Record<string, unknown>>,
  operationName: string | undefined,
) {
  const operation = getOperationAST(document, operationName);
  if (!operation) return [];
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!coerced) return [];
  const asked = askedFields({ schema, document, operation, variables: coerced });
  return asked.flatMap(problemsOf);
}

function resolverOver(fields: Fields): GraphQLFieldResolver<Record<string, unknown>, unknown> {
  return (row, args, _context, { parentType, fieldName }) => {
    const defined = parentType.getFields()[fieldName]?.args ?? [];
    const field = fields[declaredBy(parentType, fieldName)]?.[fieldName];
    if (!field) return row[fieldName];
    return (field as unknown as Field<unknown>)(row, withDefaults(defined, args));
  };
}
