import type { GraphQLSchema } from 'graphql';
import type { Dialect } from '../cypher/dialect.ts';
import { bindStatement } from '../cypher/parameter.ts';
import type { Statement } from '../cypher/statement.ts';
import type { Answer, Operation } from './operation.ts';
import { makePlan, type Plan } from './plan.ts';
import { PlanCache } from './plan-cache.ts';
import { openPlanKey } from './plan-key.ts';
import { enumValues } from './shape-of-type.ts';

/** One operation, ready to be run: one statement, and what makes the answer of its row. */
export interface CompiledOperation {
  /** Null when the operation needs no data. */
  readonly statement: Statement | null;
  /** @throws NutgraphError `INTERNAL` when the graph is not whole */
  answer(rows: readonly Readonly<Record<string, unknown>>[]): Answer;
}

/** Turns operations into statements. */
export interface Compiler {
  /** @throws NutgraphError `BAD_INPUT` or `LIMIT_PAGE_SIZE` when an argument will not do; nothing has run then */
  compile(operation: Operation): CompiledOperation;
}

/** What a compiler needs to know. */
export interface CompilerOptions {
  /** The schema with its mapping directives. */
  readonly schema: GraphQLSchema;
  readonly dialect: Dialect;
  /** The greatest page size. */
  readonly pageSize: number;
}

/**
 * Opens a compiler: a whole operation, however deep and with however many roots, becomes one statement.
 *
 * A plan is made once for each document and shape of arguments, and then only bound to values.
 */
export function openCompiler({ schema, dialect, pageSize }: CompilerOptions): Compiler {
  const relationTypes = enumValues(schema, 'RelationType');
  const ground = { schema, dialect, greatestPage: pageSize, relationTypes };
  const plans = new PlanCache<Plan>(({ operation, fragments }) =>
    openPlanKey(schema, operation, Object.values(fragments), relationTypes),
  );
  return {
    compile(operation) {
      const { binding, cypher, answer } = plans.find(operation, () => makePlan(ground, operation));
      const { frames, values, limits } = binding.bind(operation.variables);
      return {
        statement: cypher === null ? null : bindStatement(cypher, values, limits, dialect),
        answer: ([row]) => answer(row ?? {}, frames),
      };
    },
  };
}
