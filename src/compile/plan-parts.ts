import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Frames } from './binding.ts';
import { TYPENAME } from './operation.ts';
import type { Planning } from './planning.ts';
import { type SelectedField, selectedFields } from './selected-fields.ts';

/** Reads one field of an object that is put together out of several places. */
export type ReadPart<Source> = (source: Source, frames: Frames) => unknown;

/** Plans the fields of such an object by name: each is told what the document selects on it. */
export type Parts<Source> = Readonly<Record<string, (selected: SelectedField) => ReadPart<Source>>>;

/** Plans an object that lies nowhere in the graph as it is; the reader makes it out of its source. */
export function planParts<Source>(
  planning: Planning,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  parts: Parts<Source>,
): ReadPart<Source> {
  const readers = selectedFields(planning, type, selections).map((selected) => ({
    key: selected.responseKey,
    read: planPart(type, parts, selected),
  }));
  return (source, frames) => ({
    [TYPENAME]: type.name,
    ...Object.fromEntries(readers.map(({ key, read }) => [key, read(source, frames)])),
  });
}

function planPart<Source>(
  type: GraphQLObjectType,
  parts: Parts<Source>,
  selected: SelectedField,
): ReadPart<Source> {
  if (selected.name === '__typename') return () => type.name;
  const part = parts[selected.name];
  if (!part) throw new Error(`${type.name} has no part ${selected.name}`);
  return part(selected);
}
