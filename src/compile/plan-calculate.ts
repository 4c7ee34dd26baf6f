import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql';
import { listOf } from '../cypher/expression.ts';
import { NutgraphError } from '../errors.ts';
import { calculate, MAX_DECIMALS, type Quantity } from '../story/calculate.ts';
import type { Comparator, Operation } from '../story/model.ts';
import type { Arguments, Site } from './binding.ts';
import { subquery } from './plan-list.ts';
import { planParts } from './plan-parts.ts';
import { nodesOfIds } from './plan-rows-by-id.ts';
import type { Planning } from './planning.ts';
import { type Filled, Pools } from './pools.ts';
import { nodesByIds } from './row-source-nodes.ts';
import type { SelectedField } from './selected-fields.ts';
import { type Slot, Slots } from './slots.ts';
import { wholeNumber } from './whole-number.ts';

const MAX_FIGURES = 100;

/** What a calculation needs to know of a figure that goes in. */
interface Input extends Quantity {
  readonly id: string;
  readonly name: string;
  readonly caveat: string | null;
}

/** A calculation that worked out. */
interface Done {
  readonly result: Quantity;
  readonly operation: Operation;
  readonly inputs: readonly Input[];
  readonly filled: Filled;
}

const FACTS = ['id', 'name', 'value', 'unit', 'comparator', 'caveat'] as const;

/** Plans `calculate`: the figures are read by id, and the arithmetic is exact and done on the way out. */
export function planCalculate(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  selected: SelectedField,
  site: Site,
): Slot {
  planning.binding.check(site, checkArguments);
  const slots = new Slots();
  const pools = new Pools(slots);
  const readInputs = slots.add('facts of inputs', () => factsOfFigures(planning, site));
  const figure = planning.schema.getType('Figure') as GraphQLObjectType;
  const calculation = getNamedType(field.type) as GraphQLObjectType;
  const readDone = planParts<Done>(planning, calculation, selected.selections, {
    value: () => (done) => done.result.value,
    unit: () => (done) => done.result.unit,
    comparator: () => (done) => done.result.comparator,
    operation: () => (done) => done.operation,
    caveats: () => (done) => caveatsOf(done.inputs),
    inputs: ({ responseKey, selections }) => {
      const asked = { types: [figure], selections, site, ids: figuresOf };
      const find = pools.add(`inputs ${responseKey}`, () => nodesOfIds(planning, asked, 'Figure'));
      return (done) => done.inputs.map(({ id }) => find(done.filled, id));
    },
  });
  return {
    expression: slots.row,
    clauses: slots.clauses,
    read: (row, frames) => {
      const args = frames[site.index] ?? {};
      const known = new Map((readInputs(row, frames) as readonly Input[]).map((each) => [each.id, each]));
      const inputs = figuresOf(args).map((id) => known.get(id));
      if (!inputs.every((input) => input !== undefined)) return null;
      const operation = args.operation as Operation;
      const decimals = args.decimals as number;
      const result = calculate({ operation, inputs, decimals }, planning.vocabulary);
      if ('reason' in result) return refusalOf(result, inputs);
      return readDone({ result, operation, inputs, filled: pools.fill(row, frames) }, frames);
    },
  };
}

function factsOfFigures(planning: Planning, site: Site): Slot {
  const source = nodesByIds(planning, 'Figure', planning.binding.value(site, figuresOf));
  const slots = new Slots();
  slots.add('facts', () => ({
    expression: listOf(FACTS.map((name) => source.row.property(name))),
    read: (facts) => facts,
  }));
  return {
    ...subquery(planning, slots, source),
    read: (rows) => (rows as readonly [readonly unknown[]][]).map(([facts]) => inputOf(facts)),
  };
}

function inputOf(facts: readonly unknown[]): Input {
  const [id, name, value, unit, comparator, caveat] = facts as readonly string[] &
    readonly [string, string, string, string, Comparator, string | null];
  return { id, name, value, unit, comparator, caveat };
}

/** An error in a field's place: the field is null, and the others stay. */
function refusalOf(
  { reason, problem }: { readonly reason: 'UNITS' | 'INPUTS'; readonly problem: string },
  inputs: readonly Input[],
): NutgraphError {
  const details = { figures: inputs.map(({ id }) => id), units: inputs.map(({ unit }) => unit) };
  return new NutgraphError(reason === 'UNITS' ? 'UNITS_DO_NOT_MIX' : 'BAD_INPUT', problem, details);
}

function caveatsOf(inputs: readonly Input[]): readonly string[] {
  const caveats = inputs.flatMap(({ caveat }) => (caveat === null ? [] : [caveat]));
  const inexact = inputs
    .filter(({ comparator }) => comparator !== 'EQ')
    .map(({ name, comparator }) => `Not exact (${comparator}): ${name}`);
  return [...new Set([...caveats, ...inexact])];
}

function checkArguments(args: Arguments): void {
  wholeNumber(args, 'decimals', MAX_DECIMALS, 'Query.calculate');
  const count = figuresOf(args).length;
  if (count <= MAX_FIGURES) return;
  throw new NutgraphError(
    'BAD_INPUT',
    `Query.calculate was given ${count} figures; it takes ${MAX_FIGURES} at most.`,
    { field: 'Query.calculate', argument: 'figures', limit: MAX_FIGURES, value: count },
  );
}

const figuresOf = (args: Arguments) => args.figures as readonly string[];
