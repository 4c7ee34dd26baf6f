import type { Ask } from '../compile/ask.ts';
import type { Statement } from '../cypher/statement.ts';

/** The parts of answering that are timed. */
export type Stage = 'parse' | 'validate' | 'compile' | 'find' | 'read' | 'shape';

/** Notes how one operation is answered, for whoever asked to see it. */
export class Trace {
  #begun = performance.now();
  readonly #milliseconds = new Map<Stage, number>();
  /** What the engine found by its own methods, before the statement. */
  readonly asks: Ask[] = [];
  readonly statements: Statement[] = [];
  /** Whether the engine's own plan is asked for as well. */
  readonly wantsPlan: boolean;

  constructor(wantsPlan: boolean) {
    this.wantsPlan = wantsPlan;
  }

  /** Begins anew: what came before was no part of answering. */
  start(): void {
    this.#begun = performance.now();
  }

  /** Notes how long a part took; a part that comes twice counts together. */
  async time<Result>(stage: Stage, work: () => Result | Promise<Result>): Promise<Result> {
    const end = this.begin(stage);
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** Begins a part; the function that it gives ends it. */
  begin(stage: Stage): () => void {
    const begun = performance.now();
    return () => {
      this.#milliseconds.set(stage, (this.#milliseconds.get(stage) ?? 0) + performance.now() - begun);
    };
  }

  /** Milliseconds of each part so far, to hundredths, and of the whole. */
  get timings(): Readonly<Record<string, number>> {
    const all = [...this.#milliseconds, ['total', performance.now() - this.#begun] as const];
    return Object.fromEntries(all.map(([stage, ms]) => [`${stage}Ms`, Math.round(ms * 100) / 100]));
  }
}
