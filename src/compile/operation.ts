import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';

/** An operation that passed validation, with its variables coerced. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where an object of an answer keeps the name of its type; no response key can take its place. */
export const TYPENAME: unique symbol = Symbol('typename');

/** The root fields of an answer by response key; every object below is keyed the same way and has its `TYPENAME`. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  /** The version of the data that the answer was read from; null where nothing is loaded or was asked. */
  readonly dataVersion: string | null;
}
