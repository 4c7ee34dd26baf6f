import {
  type ASTNode,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { daysOf } from './days.ts';
import { keyIn, ONLY_ORDER } from './pages.ts';
import { refusal } from './refusal.ts';

/** A field that an operation asks, with what its arguments come to. */
export interface AskedField {
  readonly list: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly defined: readonly GraphQLArgument[];
}

/** Name of the type that declares a field: the interface `Entity` for what its types repeat. */
export function declaredBy(parent: GraphQLCompositeType, field: string): string {
  if (!isObjectType(parent)) return parent.name;
  const entity = parent.getInterfaces().find((each) => each.name === 'Entity');
  return entity && field in entity.getFields() ? entity.name : parent.name;
}

/** Arguments with each null replaced by its default, since a null argument is an absent one. */
export function withDefaults(
  defined: readonly GraphQLArgument[],
  args: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const given = Object.entries(args).filter(([, value]) => value !== null);
  const defaults = defined.filter((each) => each.defaultValue !== undefined);
  return {
    ...Object.fromEntries(defaults.map((each) => [each.name, each.defaultValue])),
    ...Object.fromEntries(given),
  };
}

/** The fields that an operation asks for, in every branch, but for those that `@skip` and `@include` leave out. */
export function askedFields(options: {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}): AskedField[] {
  const { schema, document, operation, variables } = options;
  const asked: AskedField[] = [];
  const isLeftOut = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false;
  const walk = (root: ASTNode): void => {
    const types = new TypeInfo(schema);
    const look = visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (isLeftOut(node)) return false;
        if (!parent || !field) return undefined;
        const args = withDefaults(field.args, getArgumentValues(field, node, variables));
        asked.push({ list: `${declaredBy(parent, field.name)}.${field.name}`, args, defined: field.args });
        return undefined;
      },
      InlineFragment: (node) => (isLeftOut(node) ? false : undefined),
      FragmentSpread(node) {
        const isNamed = (each: ASTNode) =>
          each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === node.name.value;
        if (!isLeftOut(node)) document.definitions.filter(isNamed).forEach(walk);
      },
    });
    visit(root, look);
  };
  walk(operation);
  return asked;
}

/** How large `first` may be, by list; every other list gives 100 rows at most. */
export function mostFirst(list: string): number {
  return { 'Query.paths': 10, 'Query.graph': 200 }[list] ?? 100;
}

/** What is wrong with the arguments of one field. */
export function problemsOf({ list, args, defined }: AskedField): GraphQLError[] {
  const { first, after, orderBy = ONLY_ORDER } = args;
  const problems = defined
    .flatMap((each) => datesIn(each.type, args[each.name]))
    .filter((date) => daysOf(date) === null)
    .map((date) => refusal(`"${date}" is no date.`, 'BAD_DATE'));
  if (typeof first === 'number' && (first < 0 || first > mostFirst(list))) {
    problems.push(refusal(`first: ${first}`, 'LIMIT_PAGE_SIZE'));
  }
  if (typeof after === 'string' && keyIn(after, list, String(orderBy)) === null) {
    problems.push(refusal(`"${after}" is no cursor of ${list} by ${orderBy}.`));
  }
  return [...problems, ...(OWN_PROBLEMS[list]?.(args) ?? []).map((problem) => refusal(problem))];
}

type OwnProblems = (args: AskedField['args']) => string[];

const beyond = (name: string, most: number): OwnProblems => {
  return ({ [name]: value }) => {
    const isFine = typeof value !== 'number' || (value >= 0 && value <= most);
    return isFine ? [] : [`${name}: ${value} is not 0 to ${most}.`];
  };
};

/** What single fields refuse beside. */
const OWN_PROBLEMS: Readonly<Record<string, OwnProblems>> = {
  'Query.search': ({ text }) => ([...String(text)].length > 200 ? ['The text is too long.'] : []),
  'Query.paths': beyond('maxHops', 6),
  'Query.graph': (args) => {
    const isGiven = Array.isArray(args.around) || typeof args.story === 'string';
    return [...beyond('depth', 6)(args), ...(isGiven ? [] : ['Neither around nor story is given.'])];
  },
  'Query.calculate': (args) => {
    const count = Array.isArray(args.figures) ? args.figures.length : 0;
    return [...beyond('decimals', 18)(args), ...(count > 100 ? [`There are ${count} figures.`] : [])];
  },
};

function datesIn(type: GraphQLInputType, value: unknown): string[] {
  if (value === null || value === undefined) return [];
  const plain = getNullableType(type);
  if (isListType(plain))
    return Array.isArray(value) ? value.flatMap((each) => datesIn(plain.ofType, each)) : [];
  if (isInputObjectType(plain)) {
    return Object.values(plain.getFields()).flatMap((field) =>
      datesIn(field.type, (value as Record<string, unknown>)[field.name]),
    );
  }
  return plain.name === 'Edtf' ? [String(value)] : [];
}
