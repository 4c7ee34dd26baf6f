import {
  all,
  type NodeVariable,
  not,
  type Predicate,
  type RelationshipVariable,
  some,
  type Variable,
} from '../../cypher/expression.ts';
import type { ParamValue } from '../../cypher/statement.ts';
import { NutgraphError } from '../../errors.ts';
import type { Binding, Site } from '../binding.ts';
import type { Names } from '../names.ts';
import { claimTests } from './claim-tests.ts';
import { entityTests } from './entity-tests.ts';
import { eventTests } from './event-tests.ts';
import { figureTests } from './figure-tests.ts';
import {
  type FieldTests,
  type Filtered,
  type Filtering,
  type Given,
  itemsOf,
  partsOf,
  type Subjects,
} from './filtering.ts';
import { relationTests } from './relation-tests.ts';

const TESTS: { readonly [Kind in Filtered]: FieldTests<Subjects[Kind]> } = {
  entity: entityTests,
  relation: relationTests,
  claim: claimTests,
  figure: figureTests,
  event: eventTests,
};

/** How deep filters may nest: engines read nested tests, and people do not. */
const MOST_FILTERS = 12;
/** An entity may be either end of a relation, so the text doubles with each `related` inside another. */
const MOST_RELATED = 4;

/** Turns the `where` argument of one field into tests. */
export class Filter implements Filtering {
  readonly relationTypes: readonly string[];
  readonly #binding: Binding;
  readonly #site: Site;
  readonly #names: Names;
  readonly #depth = { filters: 0, related: 0 };

  constructor(binding: Binding, site: Site, names: Names, relationTypes: readonly string[]) {
    this.#binding = binding;
    this.#site = site;
    this.#names = names;
    this.relationTypes = relationTypes;
  }

  node(): NodeVariable {
    return this.#names.node();
  }

  relationship(): RelationshipVariable {
    return this.#names.relationship();
  }

  item(): Variable {
    return this.#names.item();
  }

  value(given: Given, turn: (value: unknown) => ParamValue = (value) => value as ParamValue) {
    return this.#binding.value(this.#site, (args) => turn(given.read(args)));
  }

  where<Kind extends Filtered>(kind: Kind, given: Given, subject: Subjects[Kind]): Predicate {
    return this.#below('filters', MOST_FILTERS, () =>
      all(partsOf(given).map((part) => this.#part(kind, part, subject))),
    );
  }

  /** Goes one level down. @throws NutgraphError `LIMIT_DEPTH` where that is one too many */
  #below<Result>(what: 'filters' | 'related', limit: number, work: () => Result): Result {
    const value = this.#depth[what] + 1;
    if (value > limit) {
      const name = what === 'filters' ? 'Filters' : '`related` filters';
      throw new NutgraphError(
        'LIMIT_DEPTH',
        `${name} may lie ${limit} deep inside each other. Ask for less at once.`,
        {
          argument: 'where',
          limit,
          value,
        },
      );
    }
    this.#depth[what] = value;
    const result = work();
    this.#depth[what] = value - 1;
    return result;
  }

  #part<Kind extends Filtered>(
    kind: Kind,
    part: Given & { readonly name: string },
    subject: Subjects[Kind],
  ): Predicate {
    if (part.name === 'not') return not(this.where(kind, part, subject));
    if (part.name === 'and') return all(itemsOf(part).map((item) => this.where(kind, item, subject)));
    if (part.name === 'or') return some(itemsOf(part).map((item) => this.where(kind, item, subject)));
    if (part.name === 'related') {
      return this.#below('related', MOST_RELATED, () => this.#test(kind, part, subject));
    }
    return this.#test(kind, part, subject);
  }

  #test<Kind extends Filtered>(
    kind: Kind,
    part: Given & { readonly name: string },
    subject: Subjects[Kind],
  ): Predicate {
    const test = TESTS[kind][part.name];
    if (!test) throw new Error(`the compiler has no test for ${part.name} of a filter on a ${kind}`);
    return test(subject, part, this);
  }
}
