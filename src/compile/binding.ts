import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Dialect } from '../cypher/dialect.ts';
import type { Expression } from '../cypher/expression.ts';
import { limitParameter, valueParameter } from '../cypher/parameter.ts';
import type { ParamValue } from '../cypher/statement.ts';

/** The arguments of a field, defaults filled in; a null argument is an absent one. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A field with arguments somewhere in the document: its arguments are read anew for each request. */
export interface Site {
  readonly index: number;
  /** The arguments at compile time: only their shape may steer the text. */
  readonly args: Arguments;
}

/** The arguments of every site of one request. */
export type Frames = readonly Arguments[];

/** Reads one value out of a site's arguments. @throws NutgraphError when the value will not do */
export type ReadArgument<Value> = (args: Arguments) => Value;

interface Parameter<Value> {
  readonly name: string;
  readonly site: number;
  readonly read: ReadArgument<Value>;
}

/** What a request puts in a plan's places. */
export interface Bound {
  readonly frames: Frames;
  readonly values: Readonly<Record<string, ParamValue>>;
  readonly limits: Readonly<Record<string, number>>;
}

/**
 * Collects, while a plan is made, where its values come from; then binds them for each request.
 *
 * The text of a plan holds no value, so one plan serves every request of the same shape.
 */
export class Binding {
  readonly #dialect: Dialect;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #sites: { readonly field: GraphQLField<unknown, unknown>; readonly node: FieldNode }[] = [];
  readonly #values: Parameter<ParamValue>[] = [];
  readonly #limits: Parameter<number>[] = [];
  readonly #checks: Omit<Parameter<unknown>, 'name'>[] = [];

  constructor(dialect: Dialect, variables: Readonly<Record<string, unknown>>) {
    this.#dialect = dialect;
    this.#variables = variables;
  }

  /** Notes a field with its arguments. */
  site(field: GraphQLField<unknown, unknown>, node: FieldNode): Site {
    const index = this.#sites.push({ field, node }) - 1;
    return { index, args: argumentsOf(field, node, this.#variables) };
  }

  /** A placeholder for a text or a list. */
  value(site: Site, read: ReadArgument<ParamValue>): Expression {
    const name = `k${this.#values.length}`;
    this.#values.push({ name, site: site.index, read });
    return valueParameter(name, this.#dialect);
  }

  /** A placeholder for a number of rows. */
  limit(site: Site, read: ReadArgument<number>): Expression {
    const name = `l${this.#limits.length}`;
    this.#limits.push({ name, site: site.index, read });
    return limitParameter(name);
  }

  /** Something to check for each request, though the statement has no place for it. */
  check(site: Site, read: ReadArgument<unknown>): void {
    this.#checks.push({ site: site.index, read });
  }

  /** Reads every value for one request. @throws NutgraphError when one will not do */
  bind(variables: Readonly<Record<string, unknown>>): Bound {
    const frames = this.#sites.map(({ field, node }) => argumentsOf(field, node, variables));
    const frame = (site: number): Arguments => frames[site] ?? {};
    for (const { site, read } of this.#checks) read(frame(site));
    return {
      frames,
      values: Object.fromEntries(this.#values.map(({ name, site, read }) => [name, read(frame(site))])),
      limits: Object.fromEntries(this.#limits.map(({ name, site, read }) => [name, read(frame(site))])),
    };
  }
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Arguments {
  const given = getArgumentValues(field, node, variables);
  for (const { name, defaultValue } of field.args) {
    if (given[name] === null) given[name] = defaultValue;
  }
  return given;
}
