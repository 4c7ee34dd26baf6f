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
import { NutgraphError } from '../errors.ts';
import { type ErrorFormat, isRequestCode, toGraphQLError, toVariableError } from './error-format.ts';
import { type AnswerContext, type Operations, resolveField, resolveTypes } from './operations.ts';

/** The server that parses, validates, executes and formats. */
export type Apollo = ApolloServer<AnswerContext>;

/**
 * Starts Apollo Server over the graph: lean, open to introspection, with CSRF protection, and silent to
 * every other host.
 */
export async function startApollo(parts: {
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly formatError: ErrorFormat;
  readonly logger: Logger;
}): Promise<Apollo> {
  resolveTypes(parts.schema);
  const apollo = new ApolloServer<AnswerContext>({
    schema: parts.schema,
    fieldResolver: resolveField,
    formatError: parts.formatError,
    logger: parts.logger,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      readOnce(parts.operations),
      statusByAccept(),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Reads the whole operation before its fields are resolved, so that a failure is one error and no data. */
function readOnce(operations: Operations): ApolloServerPlugin<AnswerContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          // Executing reports that there is no such operation.
          if (!operation) return;
          try {
            contextValue.data = await operations.read({ document, operation, variables: request.variables });
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
}

/** What a request is answered with. */
export interface OperationResult {
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Answers one request without HTTP, in the same way as with it. */
export async function answerOperation(apollo: Apollo, request: OperationRequest): Promise<OperationResult> {
  const { body } = await apollo.executeOperation(
    {
      query: request.query,
      ...(request.variables && { variables: { ...request.variables } }),
      ...(request.operationName !== undefined && { operationName: request.operationName }),
    },
    { contextValue: { data: null } },
  );
  if (body.kind !== 'single') throw new Error('Incremental delivery is not part of the schema.');
  const { errors, data } = body.singleResult;
  return { ...(errors && { errors }), ...(data !== undefined && { data }) };
}
