import { collected, type Expression, propertyOf } from '../cypher/expression.ts';
import { labelled } from '../cypher/pattern.ts';
import { call, match, print } from '../cypher/rows.ts';
import { Binding, type Frames } from './binding.ts';
import { Names } from './names.ts';
import type { Answer, Operation } from './operation.ts';
import { planField } from './plan-field.ts';
import { planObject } from './plan-object.ts';
import { planRoot } from './plan-root.ts';
import type { Ground, Planning } from './planning.ts';
import { selectedFields } from './selected-fields.ts';
import { Slots } from './slots.ts';

/** An operation as one statement, for every request of its shape. */
export interface Plan {
  /** Null when the operation needs no data. */
  readonly cypher: string | null;
  readonly binding: Binding;
  /** Makes the answer out of the statement's one row. */
  answer(row: Readonly<Record<string, unknown>>, frames: Frames): Answer;
}

/** Makes the plan of an operation. @throws NutgraphError when an argument will not do */
export function makePlan(ground: Ground, operation: Operation): Plan {
  const { schema, dialect } = ground;
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no Query');
  const binding = new Binding(dialect, operation.variables);
  const planning: Planning = {
    ...ground,
    fragments: operation.fragments,
    variables: operation.variables,
    binding,
    names: new Names(),
    object: (plan) => planObject(planning, plan),
    field: (plan) => planField(planning, plan),
  };
  const slots = new Slots();
  const roots = selectedFields(planning, query, [operation.operation.selectionSet])
    .filter(({ name }) => name !== '__schema' && name !== '__type')
    .map((selected) => ({ key: selected.responseKey, read: planRoot(planning, slots, query, selected) }));
  const { expressions } = slots;
  return {
    // Roots that need no data, such as an id that can name nothing, have no subquery.
    cypher: slots.clauses.length > 0 ? statement(planning, slots) : null,
    binding,
    answer: (row, frames) => {
      const columns = expressions.map((_, index) => row[`c${index}`]);
      return {
        data: Object.fromEntries(roots.map(({ key, read }) => [key, read(columns, frames)])),
        dataVersion: ((row.version as readonly string[] | undefined) ?? [])[0] ?? null,
      };
    },
  };
}

/** One row: a column a root, and the version of the data that they were read from. */
function statement({ names }: Planning, { clauses, expressions }: Slots): string {
  const node = names.node();
  const as = names.result();
  const version = call({
    imports: [],
    clauses: [match(labelled(node, 'Nutgraph'))],
    result: collected(propertyOf(node, 'dataVersion')),
    as,
  });
  const columns = expressions.map((expression, index): [Expression, string] => [expression, `c${index}`]);
  return print([...clauses, version], [...columns, [as, 'version']]);
}
