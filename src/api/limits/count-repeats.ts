import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Counts, for the operation or fragment of a document that has most, what it asks for again under a name that
 * the same object already has, and how many fragments it spreads. Validation compares these in pairs.
 *
 * Fragments are opened; one that opens itself is cut there. Counting stops beyond the limit.
 */
export function countRepeats(document: DocumentNode, limit: number): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  let most = 0;
  for (const one of document.definitions) {
    if (one.kind !== Kind.OPERATION_DEFINITION && one.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const counting = new Counting(fragments, limit);
    counting.count([{ set: one.selectionSet, within: [] }]);
    most = Math.max(most, counting.repeats);
    if (most > limit) break;
  }
  return most;
}

/** A part of one object's selection, and the fragments that it was reached through. */
interface Part {
  readonly set: SelectionSetNode;
  readonly within: readonly string[];
}

/** What is selected on one object: the parts below each name, and the fragments that were opened. */
interface Selected {
  readonly below: Map<string, Part[]>;
  readonly opened: Set<string>;
}

class Counting {
  repeats = 0;
  readonly #fragments: Fragments;
  readonly #limit: number;

  constructor(fragments: Fragments, limit: number) {
    this.#fragments = fragments;
    this.#limit = limit;
  }

  /** Counts in all that is selected on one object, and then below it. */
  count(parts: readonly Part[]): void {
    const selected: Selected = { below: new Map(), opened: new Set() };
    for (const part of parts) this.#collect(part, selected);
    for (const inner of selected.below.values()) {
      if (this.repeats > this.#limit) return;
      if (inner.length > 0) this.count(inner);
    }
  }

  #collect({ set, within }: Part, selected: Selected): void {
    for (const selection of set.selections) {
      if (this.repeats > this.#limit) return;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.#collect({ set: selection.selectionSet, within }, selected);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        this.#open(selection.name.value, within, selected);
      } else {
        this.#field(selection, within, selected);
      }
    }
  }

  #field(field: FieldNode, within: readonly string[], { below }: Selected): void {
    const key = (field.alias ?? field.name).value;
    const parts = below.get(key) ?? [];
    if (below.has(key)) this.repeats += 1;
    if (field.selectionSet) parts.push({ set: field.selectionSet, within });
    below.set(key, parts);
  }

  #open(name: string, within: readonly string[], selected: Selected): void {
    this.repeats += 1;
    const fragment = this.#fragments.get(name);
    if (!fragment || selected.opened.has(name) || within.includes(name)) return;
    selected.opened.add(name);
    this.#collect({ set: fragment.selectionSet, within: [...within, name] }, selected);
  }
}
