import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a part of a document comes to once its fragments are opened; a fragment that opens itself is cut there. */
export interface Measure {
  /** Fields inside fields, leaves included, introspection left out. */
  readonly depth: number;
  /** Fields, counted as often as they are opened. */
  readonly fields: number;
  /** Objects that introspection could give. */
  readonly introspected: number;
  /** Fields inside fields of introspection. */
  readonly introspectedDepth: number;
  /** Lists of types' parts inside such lists. */
  readonly introspectedLists: number;
  /** Fragments that open one another. */
  readonly chain: number;
}

/** How long the lists of introspection are, roughly, in this schema; all its other fields hold one. */
const INTROSPECTED_LISTS: Readonly<Record<string, number>> = {
  types: 100,
  fields: 10,
  inputFields: 10,
  args: 3,
  enumValues: 5,
  interfaces: 2,
  possibleTypes: 2,
  directives: 5,
};
/** Lists by which introspection can come back to where it began. */
const INTROSPECTED_PARTS = ['fields', 'inputFields', 'interfaces', 'possibleTypes'];
const INTROSPECTION_ROOTS = ['__schema', '__type'];
/** Deeper chains of fragments are not followed: the caller refuses them, and so does the stack. */
const LONGEST_CHAIN = 100;

const NOTHING: Measure = {
  depth: 0,
  fields: 0,
  introspected: 0,
  introspectedDepth: 0,
  introspectedLists: 0,
  chain: 0,
};

/**
 * Measures a document: the depth of its deepest operation, the longest chain of its fragments, and the fields
 * and introspected objects of all its operations together.
 */
export function measureDocument(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  const measuring = new Measuring(fragments);
  let total = NOTHING;
  for (const one of document.definitions) {
    if (one.kind === Kind.OPERATION_DEFINITION) total = add(total, measuring.measure(one.selectionSet));
    else if (one.kind === Kind.FRAGMENT_DEFINITION) {
      const { chain } = measuring.measure(one.selectionSet);
      total = { ...total, chain: Math.max(total.chain, chain) };
    }
  }
  return total;
}

/** Each fragment is measured once inside introspection and once outside, however often it is spread. */
class Measuring {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = [new Map<string, Measure>(), new Map<string, Measure>()] as const;

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  measure({ selections }: SelectionSetNode, isIntrospection = false, chain = 0): Measure {
    let total = NOTHING;
    for (const selection of selections)
      total = add(total, this.#selection(selection, isIntrospection, chain));
    return total;
  }

  #selection(selection: SelectionNode, isIntrospection: boolean, chain: number): Measure {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return this.measure(selection.selectionSet, isIntrospection, chain);
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return this.#fragment(selection.name.value, isIntrospection, chain + 1);
    }
    const name = selection.name.value;
    const isInside = isIntrospection || INTROSPECTION_ROOTS.includes(name);
    const below = selection.selectionSet ? this.measure(selection.selectionSet, isInside, chain) : NOTHING;
    const times = isIntrospection ? (INTROSPECTED_LISTS[name] ?? 1) : 1;
    const isObject = isInside && selection.selectionSet !== undefined;
    return {
      depth: isInside ? 0 : below.depth + 1,
      fields: below.fields + 1,
      introspected: isObject ? times * (1 + below.introspected) : below.introspected,
      introspectedDepth: below.introspectedDepth + (isInside ? 1 : 0),
      introspectedLists:
        below.introspectedLists + (isIntrospection && INTROSPECTED_PARTS.includes(name) ? 1 : 0),
      chain: below.chain,
    };
  }

  #fragment(name: string, isIntrospection: boolean, chain: number): Measure {
    const known = this.#known[isIntrospection ? 1 : 0];
    const measured = known.get(name);
    if (measured) return measured;
    const fragment = this.#fragments.get(name);
    if (!fragment || chain > LONGEST_CHAIN) return { ...NOTHING, chain: 1 };
    known.set(name, NOTHING);
    const inside = this.measure(fragment.selectionSet, isIntrospection, chain);
    const measure = { ...inside, chain: inside.chain + 1 };
    known.set(name, measure);
    return measure;
  }
}

function add(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    introspected: one.introspected + other.introspected,
    introspectedDepth: Math.max(one.introspectedDepth, other.introspectedDepth),
    introspectedLists: Math.max(one.introspectedLists, other.introspectedLists),
    chain: Math.max(one.chain, other.chain),
  };
}
