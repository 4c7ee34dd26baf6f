import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { leafCost, timesOf } from './list-sizes.ts';

/** An operation that passed validation, with the fragments of its document and its variables coerced. */
export interface CostedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Tells how many objects an operation's answer could hold by its page sizes, multiplied through.
 *
 * Leaves are free but for places of pictures, and so is what `@skip` and `@include` leave out. An edge and its node count as one. Of
 * branches that suit different types only the dearest counts, because an object has one type.
 */
export function costOf(schema: GraphQLSchema, asked: CostedOperation): number {
  const query = schema.getQueryType();
  const cost = query ? new Costing(schema, asked).below(asked.operation.selectionSet, query, null) : 0;
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}

/** Each fragment is costed once for each length of the lists around it, however often it is spread. */
class Costing {
  readonly #schema: GraphQLSchema;
  readonly #asked: CostedOperation;
  readonly #known = new Map<string, number>();

  constructor(schema: GraphQLSchema, asked: CostedOperation) {
    this.#schema = schema;
    this.#asked = asked;
  }

  below({ selections }: SelectionSetNode, type: GraphQLCompositeType, rows: number | null): number {
    let shared = 0;
    let branches: Map<string, number> | null = null;
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        shared += this.#field(selection, type, rows);
        continue;
      }
      const condition = this.#condition(selection, type);
      const cost = this.#fragment(selection, condition, rows);
      if (this.#suitsAll(condition, type)) shared += cost;
      else {
        branches ??= new Map();
        for (const name of this.#names(condition)) branches.set(name, (branches.get(name) ?? 0) + cost);
      }
    }
    return branches ? shared + Math.max(...branches.values()) : shared;
  }

  #field(node: FieldNode, type: GraphQLCompositeType, rows: number | null): number {
    if (!node.selectionSet || !('getFields' in type)) return leafCost(type.name, node.name.value, rows);
    const field = type.getFields()[node.name.value];
    const below = field ? getNamedType(field.type) : undefined;
    if (!field || !isCompositeType(below)) return 0;
    const times = timesOf(type.name, field, (name) => this.#size(field, node, name), rows);
    const each = times.own + this.below(node.selectionSet, below, times.rows);
    return (times.once ?? 0) + times.objects * each;
  }

  #fragment(selection: SelectionNode, type: GraphQLCompositeType, rows: number | null): number {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.below(selection.selectionSet, type, rows);
    const key = `${selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : ''} ${rows}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.#definition(selection);
    const cost = fragment ? this.below(fragment.selectionSet, type, rows) : 0;
    this.#known.set(key, cost);
    return cost;
  }

  #definition(selection: SelectionNode): FragmentDefinitionNode | undefined {
    return selection.kind === Kind.FRAGMENT_SPREAD ? this.#asked.fragments[selection.name.value] : undefined;
  }

  #condition(selection: SelectionNode, type: GraphQLCompositeType): GraphQLCompositeType {
    const condition =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.typeCondition
        : this.#definition(selection)?.typeCondition;
    const named = condition && this.#schema.getType(condition.name.value);
    return isCompositeType(named) ? named : type;
  }

  #suitsAll(condition: GraphQLCompositeType, type: GraphQLCompositeType): boolean {
    return (
      condition === type || (isAbstractType(condition) && this.#schema.isSubType(condition, type as never))
    );
  }

  #names(condition: GraphQLCompositeType): readonly string[] {
    if (isObjectType(condition)) return [condition.name];
    return this.#schema.getPossibleTypes(condition).map(({ name }) => name);
  }

  #size(field: GraphQLField<unknown, unknown>, node: FieldNode, name: string): number {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const value = given && this.#value(given);
    return sizeOf(value ?? field.args.find((argument) => argument.name === name)?.defaultValue);
  }

  #value(node: ValueNode): unknown {
    switch (node.kind) {
      case Kind.VARIABLE:
        return this.#asked.variables[node.name.value];
      case Kind.LIST:
        return node.values;
      case Kind.NULL:
        return null;
      case Kind.BOOLEAN:
        return node.value;
      default:
        return 'value' in node ? Number(node.value) : undefined;
    }
  }

  #isIncluded({ directives }: SelectionNode): boolean {
    for (const { name, arguments: args } of directives ?? []) {
      const condition = args?.find((argument) => argument.name.value === 'if')?.value;
      if (!condition) continue;
      const value = this.#value(condition);
      if (name.value === 'skip' && value === true) return false;
      if (name.value === 'include' && value === false) return false;
    }
    return true;
  }
}

/** A single value stands for a list of one. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && !Number.isNaN(value) ? value : 1;
}
