import { type DirectiveNode, type GraphQLField, Kind, valueFromASTUntyped } from 'graphql';

/** What sorts a plain list: a property of the relationship or of the node at its far end. */
export interface ListOrder {
  readonly of: 'relationship' | 'node';
  readonly property: string;
}

/** Where a field's value lies in the graph. */
export type FieldMapping =
  | { readonly kind: 'property'; readonly name: string; readonly absent: string | null }
  | { readonly kind: 'computed'; readonly as: 'TYPE' | 'DIRECTION' }
  | { readonly kind: 'end'; readonly of: 'FROM' | 'TO' | 'FAR' }
  | RelationshipMapping
  | { readonly kind: 'reference'; readonly property: string; readonly order: ListOrder }
  | { readonly kind: 'referredBy'; readonly property: string }
  | { readonly kind: 'listedEvidence' }
  | { readonly kind: 'asserted' };

export interface RelationshipMapping {
  readonly kind: 'relationship';
  readonly types: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'ANY';
  readonly distinct: boolean;
  readonly label: string | null;
  readonly order: ListOrder;
  readonly readingKey: string | null;
}

type Arguments = Readonly<Record<string, unknown>>;

const READERS: Readonly<Record<string, (args: Arguments, field: string) => FieldMapping>> = {
  relationship: (args) => ({
    kind: 'relationship',
    types: args.types as readonly string[],
    direction: (args.direction ?? 'OUT') as RelationshipMapping['direction'],
    distinct: args.distinct === true,
    label: (args.label as string | undefined) ?? null,
    order: listOrder(args.order ?? 'relationship.order'),
    readingKey: (args.readingKey as string | undefined) ?? null,
  }),
  reference: (args) => ({
    kind: 'reference',
    property: args.property as string,
    order: listOrder(args.order ?? 'node.id'),
  }),
  referredBy: (args) => ({ kind: 'referredBy', property: args.property as string }),
  listedEvidence: () => ({ kind: 'listedEvidence' }),
  asserted: () => ({ kind: 'asserted' }),
  end: (args) => ({ kind: 'end', of: args.of as 'FROM' | 'TO' | 'FAR' }),
  computed: (args) => ({ kind: 'computed', as: args.as as 'TYPE' | 'DIRECTION' }),
  property: (args, field) => ({
    kind: 'property',
    name: (args.name as string | undefined) ?? field,
    absent: (args.absent as string | undefined) ?? null,
  }),
};

const known = new WeakMap<GraphQLField<unknown, unknown>, FieldMapping>();

/**
 * Tells where a field lies in the graph: by its mapping directive, else, by convention, in the property
 * of the same name.
 */
export function mappingOf(field: GraphQLField<unknown, unknown>): FieldMapping {
  const found = known.get(field);
  if (found) return found;
  const mapping = readMapping(field);
  known.set(field, mapping);
  return mapping;
}

function readMapping(field: GraphQLField<unknown, unknown>): FieldMapping {
  for (const directive of field.astNode?.directives ?? []) {
    const reader = READERS[directive.name.value];
    if (reader) return reader(argumentsOf(directive), field.name);
  }
  return { kind: 'property', name: field.name, absent: null };
}

function argumentsOf(directive: DirectiveNode): Arguments {
  const entries = (directive.arguments ?? []).map(({ name, value }) => [
    name.value,
    value.kind === Kind.ENUM ? value.value : valueFromASTUntyped(value),
  ]);
  return Object.fromEntries(entries);
}

function listOrder(text: unknown): ListOrder {
  const [of, property] = String(text).split('.');
  if ((of !== 'relationship' && of !== 'node') || !property) throw new Error(`"${text}" is no list order`);
  return { of, property };
}
