import type { GraphQLObjectType, GraphQLSchema, SelectionSetNode } from 'graphql';
import type { Dialect } from '../cypher/dialect.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import type { Binding } from './binding.ts';
import type { LayOut } from './lay-out.ts';
import type { Names } from './names.ts';
import type { Scope } from './scope.ts';
import type { SelectedField, Selecting } from './selected-fields.ts';
import type { Read, Slots } from './slots.ts';

/** An object to plan: what it looks at, what it may be, and what the document selects on it. */
export interface ObjectPlan {
  readonly slots: Slots;
  readonly scope: Scope;
  readonly types: readonly GraphQLObjectType[];
  readonly selections: readonly SelectionSetNode[];
}

/** One field to plan: where its value goes, what it is looked for in, and the type that has it. */
export interface FieldPlan {
  readonly slots: Slots;
  readonly scope: Scope;
  readonly parent: GraphQLObjectType;
  readonly selected: SelectedField;
}

/** What all plans of a schema and an engine share. */
export interface Ground {
  readonly schema: GraphQLSchema;
  readonly dialect: Dialect;
  /** The greatest page size. */
  readonly greatestPage: number;
  /** All types that relations may have. */
  readonly relationTypes: readonly string[];
  /** The metrics and units of figures. */
  readonly vocabulary: Vocabulary;
  /** Places the nodes of pictures. */
  readonly layOut: LayOut;
}

/** What every part of a plan is made with. */
export interface Planning extends Ground, Selecting {
  readonly binding: Binding;
  readonly names: Names;
  /** Adds an object's fields to a row; the reader makes the object out of the row. */
  object(plan: ObjectPlan): Read;
  /** Adds one field to a row; the reader reads its value out of the row. */
  field(plan: FieldPlan): Read;
}
