import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { type Choices, choicesFrom } from './choices.ts';
import type { Oracle } from './oracle.ts';
import { argumentWriter, type Variables } from './random-arguments.ts';
import type { RandomOperation } from './random-operations.ts';
import { randomValues } from './random-values.ts';

/** The fields of `Query` that are no lists, and figures for their totals, each with all that it may give. */
const ROOTS: Readonly<Record<string, string>> = {
  search: '{ node { __typename id } matched ranges }',
  paths: '{ length entities { id } relations { id assertedBy { id } } }',
  graph: '{ truncated nodes { x y degree entity { id } } relations { id } }',
  calculate: '{ value unit comparator operation caveats inputs { id } }',
  figures: '',
};

const MOST_ROWS = 200;

/** Random operations of up to four roots, each of them a search, paths, a graph, a calculation or totals. */
export function randomQuestions(oracle: Oracle): fc.Arbitrary<RandomOperation> {
  return fc
    .array(fc.nat(2 ** 16), { minLength: 8, maxLength: 120, size: 'max' })
    .map((numbers) => writeQuestions(oracle, choicesFrom(numbers)))
    .filter(({ query }) => validate(oracle.schema, parse(query)).length === 0);
}

function writeQuestions(oracle: Oracle, choices: Choices): RandomOperation {
  const variables: Variables = { declared: [], values: {} };
  const value = randomValues(oracle.world, choices);
  const argumentsOf = argumentWriter({ choices, value, variables, cursors: oracle.cursors });
  const textOf = (type: string, name: string) => {
    const field = oracle.schema.getTypeMap()[type];
    if (!field || !('getFields' in field)) throw new Error(`The schema has no ${type}.`);
    const asked = field.getFields()[name];
    if (!asked || !('args' in asked)) throw new Error(`The schema has no ${type}.${name}.`);
    return argumentsOf(asked, `${type}.${name}`, MOST_ROWS).text;
  };
  const totals = () => `{ totals${textOf('FigureConnection', 'totals')} {
    unit metric status about { id } counterparty { id } year count sum min max comparator } }`;
  const question = (at: number) => {
    const root = choices.pick(Object.keys(ROOTS));
    const selection = root === 'figures' ? totals() : (ROOTS[root] ?? '');
    return `q${at}: ${root}${textOf('Query', root)} ${selection}`;
  };
  const questions = Array.from({ length: 1 + choices.below(4) }, (_, at) => question(at));
  const declared = variables.declared.map(({ text }) => text).join(', ');
  const head = declared === '' ? 'query Questions' : `query Questions(${declared})`;
  return { query: `${head} { ${questions.join(' ')} }`, variables: variables.values };
}
