import type { GraphEngine } from '../../src/engine/port.ts';
import type { OpenEngine } from '../support/engines.ts';
import { failurePromises } from './promises/failures.ts';
import { pathPromises } from './promises/paths.ts';
import { readPromises } from './promises/reads.ts';
import { shapePromises } from './promises/shapes.ts';
import { textPromises } from './promises/texts.ts';
import { valuePromises } from './promises/values.ts';
import { writePromises } from './promises/writes.ts';

/** One thing that every engine does alike. */
export interface Promised {
  /** Permanent: an id is never given to another promise. It is also the label of the promise's own nodes. */
  readonly id: string;
  readonly says: string;
  /** Fails when the engine breaks it. `engine` is shared; `open` gives one that the promise may close. */
  readonly hold: (engine: GraphEngine, open: OpenEngine) => Promise<void>;
}

/** Every promise of the port, in the order of ids. */
export const promises = [
  ...valuePromises,
  ...readPromises,
  ...shapePromises,
  ...writePromises,
  ...failurePromises,
  ...textPromises,
  ...pathPromises,
].toSorted((one, other) => (one.id < other.id ? -1 : 1)) satisfies readonly Promised[];
