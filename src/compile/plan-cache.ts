import type { OperationDefinitionNode } from 'graphql';
import type { Operation } from './operation.ts';

const GREATEST = 1000;

/**
 * Keeps the plans that were used last.
 *
 * Plans belong to an operation node, which a server's document store gives again for the same text, and
 * to the shape of its variables.
 */
export class PlanCache<Plan> {
  readonly #openKey: (operation: Operation) => (variables: Operation['variables']) => string;
  readonly #keys = new WeakMap<
    OperationDefinitionNode,
    { readonly number: number; readonly key: (variables: Operation['variables']) => string }
  >();
  readonly #plans = new Map<string, Plan>();
  #operations = 0;

  constructor(openKey: (operation: Operation) => (variables: Operation['variables']) => string) {
    this.#openKey = openKey;
  }

  /** The plan of an operation, made now if there is none. */
  find(operation: Operation, make: () => Plan): Plan {
    const key = this.#keyOf(operation);
    const plan = this.#plans.get(key) ?? make();
    this.#plans.delete(key);
    this.#plans.set(key, plan);
    if (this.#plans.size > GREATEST) this.#plans.delete(this.#plans.keys().next().value ?? '');
    return plan;
  }

  #keyOf(operation: Operation): string {
    let known = this.#keys.get(operation.operation);
    if (!known) {
      known = { number: this.#operations++, key: this.#openKey(operation) };
      this.#keys.set(operation.operation, known);
    }
    return `${known.number};${known.key(operation.variables)}`;
  }
}
