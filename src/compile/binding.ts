import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Dialect } from '../cypher/dialect.ts';
import type { Expression } from '../cypher/expression.ts';
import { limitParameter, valueParameter } from '../cypher/parameter.ts';
import type { ParamValue } from '../cypher/statement.ts';
import { type Ask, type Found, keepFound } from './ask.ts';

/** The arguments of a field, defaults filled in; a null argument is an absent one. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Whether an argument is there: an empty text or list is. */
export const isGiven = (argument: unknown): boolean => argument !== null && argument !== undefined;

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

/** One request's arguments, all of which will do. */
export interface Opened {
  readonly frames: Frames;
  /** What must be found before the places can be filled. */
  readonly asks: readonly Ask[];
}

/** What a request puts in a plan's places. */
interface Bound {
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
  readonly #asks: Omit<Parameter<Ask>, 'name'>[] = [];

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

  /** Something to find before the statement; what is found stands with the site's arguments. */
  ask(site: Site, read: ReadArgument<Ask>): void {
    this.#asks.push({ site: site.index, read });
  }

  /** Reads and checks the arguments of one request. @throws NutgraphError when one will not do */
  open(variables: Readonly<Record<string, unknown>>): Opened {
    const frames = this.#sites.map(({ field, node }) => argumentsOf(field, node, variables));
    for (const { site, read } of this.#checks) read(frameOf(frames, site));
    const asks = this.#asks.map(({ site, read }) => read(frameOf(frames, site)));
    // A value that will not do must be refused before anything is asked of the engine.
    if (asks.length > 0) this.bind(frames, []);
    return { frames, asks };
  }

  /** Gives every value for one request, once what it asks for is found. @throws NutgraphError when one will not do */
  bind(frames: Frames, found: readonly Found[]): Bound {
    found.forEach((each, index) => {
      keepFound(frameOf(frames, this.#asks[index]?.site ?? -1), each);
    });
    const readAll = <Value>(parameters: readonly Parameter<Value>[]) =>
      Object.fromEntries(parameters.map(({ name, site, read }) => [name, read(frameOf(frames, site))]));
    return { values: readAll(this.#values), limits: readAll(this.#limits) };
  }
}

function frameOf(frames: Frames, site: number): Arguments {
  return frames[site] ?? {};
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
