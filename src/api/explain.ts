import type { ApolloServerPlugin } from '@apollo/server';
import type { Statement } from '../cypher/statement.ts';
import type { GraphEngine } from '../engine/port.ts';
import { NutgraphError } from '../errors.ts';
import type { AnswerContext } from './operations.ts';
import type { Trace } from './trace.ts';

/** How an operation was answered, as `extensions.explain` shows it. */
export interface Explanation {
  readonly engine: GraphEngine['name'];
  /** How many statements read the data: one, or none where no field needs any. */
  readonly statements: number;
  /** What the engine found by its own methods before the statement: a search or paths, one call each. */
  readonly calls: readonly Readonly<Record<string, unknown>>[];
  /** Null where nothing was read. */
  readonly statement: string | null;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Milliseconds, by part; a part that was known already is absent. */
  readonly timings: Readonly<Record<string, number>>;
  /** How the engine runs the statement, in its own words; only where asked, and where the engine answers. */
  readonly plan?: string;
}

/** The header that asks; its value `plan` asks for the engine's plan as well. */
export const EXPLAIN_HEADER = 'x-nutgraph-explain';

/** Adds `extensions.explain` to the answers of operations that carry a trace. */
export function explaining(engine: GraphEngine): ApolloServerPlugin<AnswerContext> {
  return {
    async requestDidStart({ contextValue: { trace } }) {
      if (trace === null) return;
      trace.start();
      return {
        async parsingDidStart() {
          const end = trace.begin('parse');
          return async () => end();
        },
        async validationDidStart() {
          const end = trace.begin('validate');
          return async () => end();
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          const explain = await explanationOf(engine, trace);
          body.singleResult.extensions = { ...body.singleResult.extensions, explain };
        },
      };
    },
  };
}

async function explanationOf(engine: GraphEngine, trace: Trace): Promise<Explanation> {
  const { timings } = trace;
  const [statement] = trace.statements;
  return {
    engine: engine.name,
    statements: trace.statements.length,
    calls: trace.asks.map((ask) => ({ ...ask })),
    statement: statement?.cypher ?? null,
    parameters: statement?.params ?? {},
    timings,
    ...(trace.wantsPlan && statement && (await planOf(engine, statement))),
  };
}

/** A plan that the engine does not give is left out: the answer, or the error in its place, stands without it. */
async function planOf(engine: GraphEngine, statement: Statement): Promise<{ readonly plan: string } | null> {
  try {
    return { plan: await engine.explain(statement) };
  } catch (error) {
    if (error instanceof NutgraphError) return null;
    throw error;
  }
}
