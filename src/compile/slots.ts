import { type Expression, listOf } from '../cypher/expression.ts';
import type { Clause } from '../cypher/rows.ts';
import type { Frames } from './binding.ts';

/** Turns a value of an answer's row into what the API shows. */
export type Read = (value: unknown, frames: Frames) => unknown;

/** One place in a row: the expression that fills it, the subqueries that go before, and its reader. */
export interface Slot {
  readonly expression: Expression;
  readonly clauses?: readonly Clause[];
  /** A comprehension may not stand inside another on every engine. */
  readonly isComprehension?: boolean;
  readonly read: Read;
}

/**
 * The places of one positional row.
 *
 * Rows travel as lists without keys, which cost an engine's driver a third of what maps cost; equal
 * selections share one place, whatever they are called in the document.
 */
export class Slots {
  readonly #slots = new Map<string, Slot & { readonly index: number }>();

  /** Adds a place, or finds the one of an equal selection; the reader takes the whole row. */
  add(key: string, make: () => Slot): Read {
    const slot = this.#slots.get(key) ?? this.#place(key, make());
    const { index, read } = slot;
    return (row, frames) => read((row as readonly unknown[])[index], frames);
  }

  #place(key: string, slot: Slot) {
    const placed = { ...slot, index: this.#slots.size };
    this.#slots.set(key, placed);
    return placed;
  }

  /** The subqueries that must go before the row. */
  get clauses(): readonly Clause[] {
    return [...this.#slots.values()].flatMap(({ clauses }) => clauses ?? []);
  }

  get expressions(): readonly Expression[] {
    return [...this.#slots.values()].map(({ expression }) => expression);
  }

  /** The whole row. */
  get row(): Expression {
    return listOf(this.expressions);
  }

  /** Whether the row needs no subquery and no comprehension, so that it may stand in a comprehension. */
  get isPlain(): boolean {
    return [...this.#slots.values()].every(
      ({ clauses, isComprehension }) => !clauses?.length && !isComprehension,
    );
  }
}
