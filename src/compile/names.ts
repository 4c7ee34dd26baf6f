import {
  type NodeVariable,
  nodeVariable,
  type RelationshipVariable,
  relationshipVariable,
  type Variable,
  variable,
} from '../cypher/expression.ts';

/** Gives the variables of one statement their names, each name once and in the order of the text. */
export class Names {
  readonly #used: Record<string, number> = {};

  node(): NodeVariable {
    return nodeVariable(this.#next('n'));
  }

  relationship(): RelationshipVariable {
    return relationshipVariable(this.#next('r'));
  }

  /** An item or a position of a list. */
  item(): Variable {
    return variable(this.#next('i'));
  }

  /** The rows or the number that a subquery gives. */
  result(): Variable {
    return variable(this.#next('x'));
  }

  #next(letter: string): string {
    const number = this.#used[letter] ?? 0;
    this.#used[letter] = number + 1;
    return `${letter}${number}`;
  }
}
