import type { GraphQLSchema } from 'graphql';
import type { Dialect } from '../cypher/dialect.ts';
import { bindStatement } from '../cypher/parameter.ts';
import type { Statement } from '../cypher/statement.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import type { Ask, Found } from './ask.ts';
import type { LayOut } from './lay-out.ts';
import type { Answer, Operation } from './operation.ts';
import { makePlan, type Plan } from './plan.ts';
import { PlanCache } from './plan-cache.ts';
import { openPlanKey } from './plan-key.ts';
import { enumValues } from './shape-of-type.ts';

/** One operation, as far as its document and its variables say. */
export interface CompiledOperation {
  /** What must be found before the statement: nothing but for searches and paths. */
  readonly asks: readonly Ask[];
  /** Whether it is answered without the engine. */
  readonly needsNothing: boolean;
  /** Makes it ready to be run, with what was found for each ask. */
  prepare(found?: readonly Found[]): PreparedOperation;
}

/** One operation, ready to be run: one statement, and what makes the answer of its row. */
export interface PreparedOperation {
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
  /** The metrics and units of figures. */
  readonly vocabulary: Vocabulary;
  /** Places the nodes of pictures. */
  readonly layOut: LayOut;
}

/**
 * Opens a compiler: a whole operation, however deep and with however many roots, becomes one statement.
 *
 * A plan is made once for each document and shape of arguments, and then only bound to values.
 */
export function openCompiler({ pageSize, ...options }: CompilerOptions): Compiler {
  const { schema, dialect } = options;
  const relationTypes = enumValues(schema, 'RelationType');
  const ground = { ...options, greatestPage: pageSize, relationTypes };
  const plans = new PlanCache<Plan>(({ operation, fragments }) =>
    openPlanKey(schema, operation, Object.values(fragments), relationTypes),
  );
  return {
    compile(operation) {
      const { binding, cypher, answer } = plans.find(operation, () => makePlan(ground, operation));
      const { frames, asks } = binding.open(operation.variables);
      return {
        asks,
        needsNothing: cypher === null && asks.length === 0,
        prepare(found = []) {
          const { values, limits } = binding.bind(frames, found);
          return {
            statement: cypher === null ? null : bindStatement(cypher, values, limits, dialect),
            answer: ([row]) => answer(row ?? {}, frames),
          };
        },
      };
    },
  };
}
