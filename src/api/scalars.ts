import { GraphQLError, type GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { parseEdtf } from '../story/dates.ts';

/** The entries of the schema's resolver map that are scalars: all that resolve by a rule of their own. */
type ScalarName = {
  [Name in keyof Resolvers]-?: NonNullable<Resolvers[Name]> extends GraphQLScalarType ? Name : never;
}[keyof Resolvers];

/** What a scalar of the schema accepts and gives. */
interface ScalarRule {
  /** What is wrong with a text, or null. */
  readonly problemOf: (text: string) => string | null;
  /** The code of a refusal. */
  readonly code: 'BAD_INPUT' | 'BAD_DATE';
  /** Whether a whole number may stand for its text. */
  readonly takesWholeNumbers: boolean;
}

const LONGEST = 100;

const matching = (shape: RegExp, expected: string) => (text: string) =>
  text.length <= LONGEST && shape.test(text) ? null : expected;

const RULES: Readonly<Record<ScalarName, ScalarRule>> = {
  Decimal: {
    problemOf: matching(/^-?\d+(\.\d+)?$/, 'Write digits, with at most one dot, as text: "2.53".'),
    code: 'BAD_INPUT',
    takesWholeNumbers: true,
  },
  Edtf: { problemOf: edtfProblem, code: 'BAD_DATE', takesWholeNumbers: false },
  Date: { problemOf: dayProblem, code: 'BAD_DATE', takesWholeNumbers: false },
  Sha256: {
    problemOf: matching(/^[0-9a-f]{64}$/, 'Write 64 lower-case hexadecimal digits.'),
    code: 'BAD_INPUT',
    takesWholeNumbers: false,
  },
};

/**
 * Gives a custom scalar of the schema its behaviour: texts go in checked and come out as they are stored.
 *
 * Input that does not fit is refused with the code `BAD_DATE` (dates) or `BAD_INPUT` (all else).
 *
 * @throws Error when the schema has a scalar that no rule is written for
 */
export function addScalarRule(type: GraphQLScalarType): void {
  const rule = isScalarName(type.name) ? RULES[type.name] : undefined;
  if (!rule) throw new Error(`The scalar ${type.name} has no rule in scalars.ts.`);
  type.serialize = (value) => textOf(type.name, rule, value);
  type.parseValue = (value) => textOf(type.name, rule, value);
  type.parseLiteral = (node) => textOf(type.name, rule, literalOf(node, rule), node);
}

function isScalarName(name: string): name is ScalarName {
  return Object.hasOwn(RULES, name);
}

/** Digits of a literal stay text, so that none is lost in a float. */
function literalOf(node: ValueNode, { takesWholeNumbers }: ScalarRule): string | null {
  if (node.kind === Kind.STRING || (takesWholeNumbers && node.kind === Kind.INT)) return node.value;
  return null;
}

function textOf(name: string, rule: ScalarRule, value: unknown, node?: ValueNode): string {
  const text =
    rule.takesWholeNumbers && typeof value === 'number' && Number.isSafeInteger(value) ? `${value}` : value;
  if (typeof text === 'string') {
    const problem = rule.problemOf(text);
    if (problem === null) return text;
    throw refusal(name, rule, problem, node);
  }
  const kinds = rule.takesWholeNumbers ? 'a text or a whole number' : 'a text';
  throw refusal(name, rule, `Write it as ${kinds}.`, node);
}

function refusal(name: string, rule: ScalarRule, problem: string, node?: ValueNode): GraphQLError {
  return new GraphQLError(`This is not of type ${name}. ${problem}`, {
    ...(node && { nodes: node }),
    extensions: { code: rule.code },
  });
}

function edtfProblem(text: string): string | null {
  if (text.length > LONGEST) return 'It is too long for a date.';
  const days = parseEdtf(text);
  return 'problem' in days ? days.problem : null;
}

function dayProblem(text: string): string | null {
  const days = parseEdtf(text.slice(0, LONGEST));
  if ('problem' in days) return days.problem;
  return days.precision === 'DAY' ? null : 'Write a whole day: YYYY-MM-DD.';
}
