import type { Frames } from './binding.ts';
import type { ById } from './plan-rows-by-id.ts';
import type { Read, Slot, Slots } from './slots.ts';

/** The objects that one answer's pools hold. */
export type Filled = readonly ById[];

/** Lists of objects by id, from which the objects of one root are put together. */
export class Pools {
  readonly #slots: Slots;
  readonly #reads: Read[] = [];

  constructor(slots: Slots) {
    this.#slots = slots;
  }

  /** Adds the pool of a selection, or finds that of an equal one; gives what finds an object in it. */
  add(key: string, make: () => Slot): (filled: Filled, id: string) => unknown {
    const index = this.#reads.push(this.#slots.add(key, make)) - 1;
    return (filled, id) => filled[index]?.get(id);
  }

  /** Reads all pools of a row. */
  fill(row: unknown, frames: Frames): Filled {
    return this.#reads.map((read) => new Map(read(row, frames) as readonly [string, unknown][]));
  }
}
