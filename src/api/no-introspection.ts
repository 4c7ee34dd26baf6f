import { GraphQLError, type ValidationRule } from 'graphql';

const ROOTS = ['__schema', '__type'];

/** Refuses to tell of the schema. Asking an object for its `__typename` stays possible. */
export const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (!ROOTS.includes(node.name.value)) return;
    const message = `${node.name.value} is not answered: this server does not publish its schema. Whoever runs it can set NUTGRAPH_INTROSPECTION=on.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
