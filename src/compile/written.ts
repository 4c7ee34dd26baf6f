import { type FieldNode, type GraphQLField, print, type SelectionSetNode } from 'graphql';
import { mappingOf } from './mapping.ts';

const selections = new WeakMap<SelectionSetNode, string>();
const givens = new WeakMap<FieldNode, string>();
const mappings = new WeakMap<GraphQLField<unknown, unknown>, string>();

/**
 * What the document asks of a field, as text: equal texts ask the same, whatever the field is called.
 *
 * A row that may be any of many types asks for the text once a type, so it is kept with its node.
 */
export function writtenRequest(node: FieldNode, below: readonly SelectionSetNode[]): string {
  const given = kept(givens, node, () =>
    (node.arguments ?? []).map((argument) => print(argument)).join(', '),
  );
  return `(${given})${below.map((set) => kept(selections, set, () => print(set))).join('')}`;
}

/** Where a field lies in the graph, as text. */
export function writtenMapping(field: GraphQLField<unknown, unknown>): string {
  return kept(mappings, field, () => JSON.stringify(mappingOf(field)));
}

function kept<Key extends object>(texts: WeakMap<Key, string>, key: Key, write: () => string): string {
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = write();
  texts.set(key, text);
  return text;
}
