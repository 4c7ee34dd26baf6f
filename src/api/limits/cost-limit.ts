import { type GraphQLSchema, type OperationDefinitionNode, visit } from 'graphql';
import { type CostedOperation, costOf } from './cost.ts';
import { limitError } from './limit-error.ts';

/** Looks at an operation before anything is read. @throws NutgraphError `LIMIT_COST` for one that is too dear */
export type CostLimit = (asked: CostedOperation) => void;

/** Arguments that the cost of a field depends on. */
const SIZES = ['first', 'maxHops', 'ids', 'figures', 'if'];
/** Costs kept for one operation. */
const KEPT = 100;

/** What is known of an operation: which variables its cost depends on, and its cost by their values. */
interface Known {
  readonly names: readonly string[];
  readonly costs: Map<string, number>;
}

/**
 * Opens the check of costs. It runs for each request, so costs are kept by the values of the few variables that
 * they depend on; for most operations there are none.
 */
export function openCostLimit(parts: { readonly schema: GraphQLSchema; readonly limit: number }): CostLimit {
  const { schema, limit } = parts;
  const knownOperations = new WeakMap<OperationDefinitionNode, Known>();
  return (asked) => {
    let known = knownOperations.get(asked.operation);
    if (!known) {
      known = { names: sizingVariables(asked), costs: new Map() };
      knownOperations.set(asked.operation, known);
    }
    const key = known.names.map((name) => keyOf(asked.variables[name])).join();
    let cost = known.costs.get(key);
    if (cost === undefined) {
      cost = costOf(schema, asked);
      if (known.costs.size >= KEPT) known.costs.clear();
      known.costs.set(key, cost);
    }
    if (cost > limit) throw tooDear(cost, limit);
  };
}

/** Fragments that the operation does not spread are read too: what they name can only make the key longer. */
function sizingVariables({ operation, fragments }: CostedOperation): readonly string[] {
  const names = new Set<string>();
  for (const part of [operation, ...Object.values(fragments)]) {
    visit(part, {
      Argument({ name, value }) {
        if (value.kind === 'Variable' && SIZES.includes(name.value)) names.add(value.name.value);
      },
    });
  }
  return [...names];
}

function keyOf(value: unknown): string {
  return Array.isArray(value) ? `[${value.length}]` : String(value);
}

function tooDear(value: number, limit: number) {
  return limitError({
    code: 'LIMIT_COST',
    what: `The operation could answer with ${value} objects, by its page sizes multiplied through`,
    limit,
    value,
    instead: 'Ask for smaller pages (`first`), or for less below them.',
    setting: 'NUTGRAPH_LIMIT_COST',
  });
}
