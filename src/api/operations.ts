import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getVariableValues,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Found } from '../compile/ask.ts';
import type { CompiledOperation, Compiler } from '../compile/compiler.ts';
import { type Answer, type Operation, TYPENAME } from '../compile/operation.ts';
import type { GraphEngine } from '../engine/port.ts';
import { NutgraphError } from '../errors.ts';
import { openFinder } from './finder.ts';
import type { GraphWatch } from './graph-watch.ts';
import type { Concurrency } from './limits/concurrency.ts';
import { type StillWaited, withinTime } from './time-limit.ts';
import type { Stage, Trace } from './trace.ts';

/** An operation that passed validation, with its variables as they came. */
interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
  /** Notes how it is read; null where nobody asks. */
  readonly trace: Trace | null;
}

/** The values of an operation's root fields by response key, and of all below them. */
type OperationData = Readonly<Record<string, unknown>>;

/** What resolvers find in their context. */
export interface AnswerContext {
  /** Null until the operation was read, and for one whose variables do not fit. */
  data: OperationData | null;
  readonly trace: Trace | null;
}

/** Reads whole operations from the graph. */
export interface Operations {
  /**
   * Gives the data of an operation by one statement, or by none where no field needs any.
   *
   * Null where its variables do not fit: executing it then reports why.
   *
   * @throws NutgraphError `BAD_INPUT` before any statement, or what the engine and the graph refuse with
   */
  read(asked: AskedOperation): Promise<OperationData | null>;
}

/** Does a part of the work, timed where somebody asks. */
type Timed = <Result>(stage: Stage, work: () => Result | Promise<Result>) => Promise<Result>;

/** Puts the compiler and the engine together. */
export function openOperations(parts: {
  readonly schema: GraphQLSchema;
  readonly compiler: Compiler;
  readonly engine: GraphEngine;
  readonly watch: GraphWatch;
  /** Milliseconds that reading one operation may take. */
  readonly timeMs: number;
  /** Refuses an operation that could cost too much, by its pages or by its filters. */
  readonly refuseCostly: (operation: Operation) => void;
  /** Lets so many operations read at a time and no more. */
  readonly concurrency: Concurrency;
}): Operations {
  const { schema, compiler, engine, watch, timeMs, refuseCostly, concurrency } = parts;
  const answerOf = openAnswering(engine, watch);
  return {
    async read({ document, operation, variables, trace }) {
      if (operation.operation !== 'query') throw readOnly(operation);
      const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
        maxErrors: 1,
      });
      if (values.errors) return null;
      const asked = { document, operation, fragments: fragmentsOf(document), variables: values.coerced };
      refuseCostly(asked);
      const end = trace?.begin('compile');
      const compiled = compiler.compile(asked);
      end?.();
      if (compiled.needsNothing) return compiled.prepare().answer([]).data;
      return (
        await withinTime((stillWaited) => concurrency(() => answerOf(compiled, trace, stillWaited)), timeMs)
      ).data;
    },
  };
}

/** Opens what answers a compiled operation: what it asks of the engine first, then its one statement. */
function openAnswering(
  engine: GraphEngine,
  watch: GraphWatch,
): (compiled: CompiledOperation, trace: Trace | null, stillWaited: StillWaited) => Promise<Answer> {
  const find = openFinder(engine);
  return async ({ asks, prepare }, trace, stillWaited) => {
    const timed: Timed = trace ? (stage, work) => trace.time(stage, work) : async (_stage, work) => work();
    trace?.asks.push(...asks);
    if (asks.length > 0) await watch.admit();
    const found: Found[] = [];
    for (const ask of asks) {
      stillWaited();
      found.push(await timed('find', () => find(ask)));
    }
    const { statement, answer } = prepare(found);
    if (statement === null) return answer([]);
    stillWaited();
    trace?.statements.push(statement);
    await watch.admit();
    const rows = await timed('read', () => engine.read(statement));
    const read = await timed('shape', () => answer(rows));
    watch.see(read.dataVersion);
    return read;
  };
}

/**
 * Resolves every field: the value stands in its parent, or in the whole answer, under the response key.
 *
 * A key that is absent is a fault of the compiler and never a silent null.
 */
export const resolveField: GraphQLFieldResolver<unknown, AnswerContext> = (source, _args, context, info) => {
  const values = info.path.prev === undefined ? context.data : source;
  const { key } = info.path;
  if (isRecord(values) && key in values) return values[key];
  throw new Error(`The answer has no value for ${info.parentType.name}.${info.fieldName} as "${key}".`);
};

/** Has every interface ask the answer itself what each of its objects is. */
export function resolveTypes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isAbstractType)) {
    type.resolveType = (value) => (value as { readonly [TYPENAME]?: string })[TYPENAME];
  }
}

function isRecord(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readOnly(operation: OperationDefinitionNode): NutgraphError {
  return new NutgraphError(
    'BAD_INPUT',
    `This graph is read-only, so there is no ${operation.operation}. Ask a query; stories are loaded with "nutgraph load".`,
    { operation: operation.operation },
  );
}

const fragmentsByDocument = new WeakMap<DocumentNode, Readonly<Record<string, FragmentDefinitionNode>>>();

function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const known = fragmentsByDocument.get(document);
  if (known) return known;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  fragmentsByDocument.set(document, fragments);
  return fragments;
}
