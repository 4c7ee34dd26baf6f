import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import { mostFirst } from './check-arguments.ts';
import type { Choices } from './choices.ts';
import type { RandomValue } from './random-values.ts';

/** Variables that an operation has so far: how each is declared, and what it is given. */
export interface Variables {
  readonly declared: {
    readonly name: string;
    readonly type: string;
    readonly text: string;
    readonly value: unknown;
  }[];
  readonly values: Record<string, unknown>;
}

/** Arguments of a field as text, and how many rows they let it give. */
export interface SpelledArguments {
  readonly text: string;
  readonly first: number;
}

/** Arguments of which a field needs one or more, though each may be absent: sets that do. */
const NEEDED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'Query.graph': [['around'], ['story'], ['around', 'story']],
};

type Cursors = (list: string, orderBy: string) => readonly string[];

/** Writes the arguments of fields: as literals, or as variables anywhere in them. */
export function argumentWriter(options: {
  readonly choices: Choices;
  readonly value: RandomValue;
  readonly variables: Variables;
  readonly cursors: Cursors;
}) {
  const { choices, value, cursors } = options;
  const spell = speller(options);
  const counting = (field: GraphQLField<unknown, unknown>, list: string, mostRows: number) => {
    const usual = Number(defaultOf(field, 'first') ?? 0);
    const rowCount = choices.pick([2, 1, 3, 50, 0, null, 100]);
    const first = Math.min(rowCount ?? usual, mostRows, mostFirst(list));
    const given: Record<string, unknown> = rowCount !== null || first < usual ? { first } : {};
    return { given, first };
  };
  const paging = (field: GraphQLField<unknown, unknown>, list: string, mostRows: number) => {
    const orders = field.args.find(({ name }) => name === 'orderBy');
    const orderBy = orders && pickOrder(orders, choices);
    const { given, first } = counting(field, list, mostRows);
    if (orderBy && (orderBy !== orders.defaultValue || choices.happens(30))) given.orderBy = orderBy;
    const known = cursors(list, String(orderBy ?? 'READING'));
    if (known.length > 0 && choices.happens(35)) given.after = choices.pick(known);
    return { given, first };
  };
  return (field: GraphQLField<unknown, unknown>, list: string, mostRows: number): SpelledArguments => {
    const has = (argument: string) => field.args.some(({ name }) => name === argument);
    const counts = has('first') ? counting : () => ({ given: {}, first: 3 });
    const { given, first } = (has('after') ? paging : counts)(field, list, mostRows);
    const needed = choices.pick(NEEDED[list] ?? [[]]);
    const others = field.args
      .filter(({ name }) => !['first', 'after', 'orderBy'].includes(name))
      .filter((arg) => isRequiredArgument(arg) || needed.includes(arg.name) || choices.happens(35))
      .map((arg) => {
        const isNeeded = needed.includes(arg.name);
        const type = isNeeded ? new GraphQLNonNull(getNullableType(arg.type)) : arg.type;
        return `${arg.name}: ${spell(arg.type, value(type, `${list}.${arg.name}`), isNeeded)}`;
      });
    const pages = Object.entries(given).map(([name, content]) => {
      const type = field.args.find((arg) => arg.name === name)?.type;
      return type ? `${name}: ${spell(type, content, true)}` : '';
    });
    const all = [...others, ...pages];
    return { text: all.length === 0 ? '' : `(${all.join(', ')})`, first };
  };
}

function defaultOf(field: GraphQLField<unknown, unknown>, argument: string): unknown {
  return field.args.find(({ name }) => name === argument)?.defaultValue;
}

function pickOrder(argument: GraphQLArgument, choices: Choices): string {
  const values = isEnumType(argument.type) ? argument.type.getValues().map(({ name }) => name) : [];
  return choices.pick([String(argument.defaultValue), ...values]);
}

/** Writes a value as a literal or, anywhere in it, as a variable; one that must hold is always given. */
export function speller({
  choices,
  variables,
}: {
  readonly choices: Choices;
  readonly variables: Variables;
}) {
  const asVariable = (type: GraphQLInputType, value: unknown, mustHold: boolean): string => {
    const text = String(type);
    // A large page would be too far a hop.
    const isSmall = (other: unknown) => typeof other !== 'number' || other <= 5;
    const fits = (each: Variables['declared'][number]) => each.type === text && isSmall(each.value);
    const known = mustHold ? [] : variables.declared.filter(fits);
    if (known.length > 0 && choices.happens(20)) return `$${choices.pick(known).name}`;
    const name = `v${variables.declared.length + 1}`;
    const isGiven = isNonNullType(type) || mustHold || choices.happens(75);
    const hasDefault = value !== null && choices.happens(25);
    const fallback = hasDefault ? ` = ${literal(type, value, () => null)}` : '';
    variables.declared.push({ name, type: text, text: `$${name}: ${text}${fallback}`, value });
    if (isGiven && !(mustHold && hasDefault && choices.happens(50))) variables.values[name] = value;
    return `$${name}`;
  };
  const spell = (type: GraphQLInputType, value: unknown, mustHold: boolean): string => {
    if (choices.happens(mustHold ? 35 : 18)) return asVariable(type, value, mustHold);
    return literal(type, value, (inner, content) => spell(inner, content, false));
  };
  return spell;
}

type Inner = (type: GraphQLInputType, value: unknown) => string | null;

function literal(type: GraphQLInputType, value: unknown, inner: Inner): string {
  const below = (of: GraphQLInputType, content: unknown) => inner(of, content) ?? literal(of, content, inner);
  if (isNonNullType(type)) return literal(type.ofType, value, inner);
  if (value === null) return 'null';
  if (isListType(type) && Array.isArray(value)) {
    const [only] = value;
    // GraphQL takes one value for a list of one.
    if (value.length === 1 && typeof only === 'string' && only.length % 3 === 0)
      return below(type.ofType, only);
    return `[${value.map((each) => below(type.ofType, each)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as Record<string, unknown>).flatMap(([name, content]) => {
      const field = fields[name];
      return field ? [`${name}: ${below(field.type, content)}`] : [];
    });
    return `{${entries.join(', ')}}`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}
