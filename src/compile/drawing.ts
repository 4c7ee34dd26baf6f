import type { GraphQLObjectType } from 'graphql';
import type { Site } from './binding.ts';
import type { LayOut } from './lay-out.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Planning } from './planning.ts';
import type { Read, Slots } from './slots.ts';

/** The row of one picture, and where its nodes stand, worked out once, when that is asked. */
export interface Picture {
  readonly row: unknown;
  readonly places: (read: Read) => ReturnType<LayOut>;
}

/** What the parts of a picture are planned with. */
export interface Drawing {
  readonly planning: Planning;
  readonly site: Site;
  /** The type of the whole picture. */
  readonly type: GraphQLObjectType;
  readonly slots: Slots;
  readonly around: Neighbourhood;
  /** The types of relations to follow and to show. */
  readonly types: readonly string[];
}
