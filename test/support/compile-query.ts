import { type GraphQLSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import type { Compiler, PreparedOperation } from '../../src/compile/compiler.ts';

/** Compiles a query text as a server does, after validation and coercion; searches and paths find nothing. */
export function compileQuery(
  compiler: Compiler,
  schema: GraphQLSchema,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): PreparedOperation {
  const document = parse(query);
  const errors = validate(schema, document);
  const operation = getOperationAST(document);
  if (errors.length > 0 || !operation) throw new Error(errors.join('\n') || 'there is no operation');
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (values.errors) throw new Error(values.errors.join('\n'));
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) =>
      node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [],
    ),
  );
  return compiler.compile({ document, operation, fragments, variables: values.coerced }).prepare();
}
