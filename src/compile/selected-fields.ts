import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a selection is read with: the schema, the document's fragments and the coerced variables. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One field of an answer's object, with everything that the document selects below it. */
export interface SelectedField {
  readonly responseKey: string;
  readonly name: string;
  readonly node: FieldNode;
  readonly selections: readonly SelectionSetNode[];
}

/**
 * Collects what a document selects on one object type, as the GraphQL specification does: fragments are
 * opened, `@skip` and `@include` obeyed, fields of one response key merged.
 */
export function selectedFields(
  selecting: Selecting,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): readonly SelectedField[] {
  const fields = new Map<string, { node: FieldNode; selections: SelectionSetNode[] }>();
  const opened = new Set<string>();
  const visit = (selection: SelectionNode): void => {
    if (!isIncluded(selecting, selection)) return;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const field = fields.get(key) ?? { node: selection, selections: [] };
      if (selection.selectionSet) field.selections.push(selection.selectionSet);
      fields.set(key, field);
      return;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : open(selection.name.value);
    if (fragment && applies(selecting.schema, fragment.typeCondition, type)) {
      fragment.selectionSet.selections.forEach(visit);
    }
  };
  const open = (name: string) => {
    if (opened.has(name)) return undefined;
    opened.add(name);
    return selecting.fragments[name];
  };
  for (const { selections: nodes } of selections) nodes.forEach(visit);
  return [...fields].map(([responseKey, { node, selections }]) => ({
    responseKey,
    name: node.name.value,
    node,
    selections,
  }));
}

function isIncluded({ variables }: Selecting, selection: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}

function applies(
  schema: GraphQLSchema,
  condition: NamedTypeNode | undefined,
  type: GraphQLObjectType,
): boolean {
  if (!condition || condition.name.value === type.name) return true;
  const wanted = schema.getType(condition.name.value);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
