import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { GraphEngine } from '../engine/port.ts';
import { NutgraphError } from '../errors.ts';
import { type ErrorFormat, isRequestCode, toGraphQLError, toVariableError } from './error-format.ts';
import { type Explanation, explaining } from './explain.ts';
import { type Gate, openGate } from './gate.ts';
import { openAdmission } from './limits/admission.ts';
import { limitErrors } from './limits/error-list.ts';
import { noIntrospection } from './no-introspection.ts';
import { type AnswerContext, type Operations, resolveField, resolveTypes } from './operations.ts';
import type { Trace } from './trace.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

/** The server that parses, validates, executes and formats. */
export type Apollo = ApolloServer<AnswerContext>;

/**
 * Starts Apollo Server over the graph: lean, within limits, with CSRF protection, and silent to every other host.
 *
 * @throws NutgraphError `BAD_USAGE` where a trusted document does not fit the schema
 */
export async function startApollo(parts: {
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly engine: GraphEngine;
  readonly formatError: ErrorFormat;
  readonly logger: Logger;
  readonly config: Pick<Config, 'limits' | 'trusted' | 'introspection'>;
}): Promise<Apollo> {
  const { schema, config } = parts;
  const { limits, trusted: folder, introspection } = config;
  resolveTypes(schema);
  const validationRules = introspection ? [] : [noIntrospection];
  const admit = openAdmission(limits);
  const trusted =
    folder === null ? null : readTrustedDocuments(folder, { schema, rules: validationRules, admit });
  const apollo = new ApolloServer<AnswerContext>({
    schema,
    fieldResolver: resolveField,
    formatError: parts.formatError,
    logger: parts.logger,
    introspection: true,
    validationRules,
    validationOptions: { maxErrors: limits.errors },
    executionOptions: { maxCoercionErrors: limits.errors },
    ...(trusted && { persistedQueries: false as const }),
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      ...turnedOff(),
      explaining(parts.engine),
      readOnce(parts.operations, openGate(admit, trusted)),
      limitErrors(limits.errors),
      statusByAccept(),
    ],
  });
  await apollo.start();
  return apollo;
}

/** What Apollo Server would add by itself: landing page, cache headers, and reports to its makers. */
function turnedOff(): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
  ];
}

/** Reads the whole operation before its fields are resolved, so that a failure is one error and no data. */
function readOnce(operations: Operations, gate: Gate): ApolloServerPlugin<AnswerContext> {
  return {
    async requestDidStart({ request: incoming }) {
      const refusal = gate(incoming);
      return {
        async didResolveOperation({ document, operation, request: { variables }, contextValue }) {
          if (refusal) throw toGraphQLError(refusal);
          // Executing reports that there is no such operation.
          if (!operation) return;
          const { trace } = contextValue;
          try {
            contextValue.data = await operations.read({ document, operation, variables, trace });
          } catch (error) {
            if (error instanceof NutgraphError) throw toGraphQLError(error);
            throw error instanceof GraphQLError ? toVariableError(error) : error;
          }
        },
      };
    },
  };
}

/**
 * Answers faults of a well-formed request with 200 to clients that know `application/json` only, as
 * GraphQL over HTTP asks; those that take `application/graphql-response+json` get 400.
 */
function statusByAccept(): ApolloServerPlugin<AnswerContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          const { http, body } = response;
          if (http.status !== 400 || body.kind !== 'single') return;
          const knowsStatus = request.http?.headers.get('accept')?.includes('graphql-response+json');
          if (!knowsStatus && body.singleResult.errors?.every(isDocumentFault)) http.status = 200;
        },
      };
    },
  };
}

/** `BAD_REQUEST` is a fault of the HTTP request, not of the document in it. */
function isDocumentFault({ extensions }: GraphQLFormattedError): boolean {
  const code = extensions?.code;
  return code !== 'BAD_REQUEST' && isRequestCode(code);
}

/** A GraphQL request. */
export interface OperationRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** Notes how it is answered, for `extensions.explain`. */
  readonly trace?: Trace | undefined;
}

/** What a request is answered with. */
export interface OperationResult {
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: { readonly explain?: Explanation } | undefined;
}

/** Answers one request without HTTP, in the same way as with it. */
export async function answerOperation(apollo: Apollo, request: OperationRequest): Promise<OperationResult> {
  const { body } = await apollo.executeOperation(
    {
      query: request.query,
      ...(request.variables && { variables: { ...request.variables } }),
      ...(request.operationName !== undefined && { operationName: request.operationName }),
    },
    { contextValue: { data: null, trace: request.trace ?? null } },
  );
  if (body.kind !== 'single') throw new Error('Incremental delivery is not part of the schema.');
  const { errors, data, extensions } = body.singleResult;
  return {
    ...(errors && { errors }),
    ...(data !== undefined && { data }),
    ...(extensions && { extensions }),
  };
}
