import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { type Choices, choicesFrom } from './choices.ts';
import type { Oracle } from './oracle.ts';
import { speller, type Variables } from './random-arguments.ts';
import type { RandomOperation } from './random-operations.ts';
import { randomValues } from './random-values.ts';

const ROOTS = ['entities', 'relations', 'claims', 'figures', 'events'];

/**
 * Random operations that do nothing but filter: up to eight root lists, each with its own `where`.
 *
 * Whole operations seldom ask for a filter that keeps some rows and drops others; these do little else.
 */
export function filteredLists(oracle: Oracle): fc.Arbitrary<RandomOperation> {
  return fc
    .array(fc.nat(2 ** 16), { minLength: 8, maxLength: 250, size: 'max' })
    .map((numbers) => writeLists(oracle, choicesFrom(numbers)))
    .filter(({ query }) => validate(oracle.schema, parse(query)).length === 0);
}

function writeLists({ schema, world }: Oracle, choices: Choices): RandomOperation {
  const variables: Variables = { declared: [], values: {} };
  const value = randomValues(world, choices);
  const spell = speller({ choices, variables });
  const list = (at: number) => {
    const root = choices.pick(ROOTS);
    const where = schema
      .getQueryType()
      ?.getFields()
      [root]?.args.find(({ name }) => name === 'where');
    if (!where) throw new Error(`The schema has no filter of ${root}.`);
    const filter = spell(where.type, value(where.type, `Query.${root}.where`), true);
    return `l${at}: ${root}(where: ${filter}, first: 100) { totalCount nodes { id } }`;
  };
  const lists = Array.from({ length: 1 + choices.below(8) }, (_, at) => list(at));
  const declared = variables.declared.map(({ text }) => text).join(', ');
  const head = declared === '' ? 'query Lists' : `query Lists(${declared})`;
  return { query: `${head} { ${lists.join(' ')} }`, variables: variables.values };
}
