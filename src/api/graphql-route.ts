import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Apollo } from './apollo.ts';
import { EXPLAIN_HEADER } from './explain.ts';
import { type HttpAnswer, HttpRefusal, type HttpRequest, type Route } from './http-answer.ts';
import { Trace } from './trace.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Answers GraphQL over HTTP: POST with JSON, and GET for queries.
 *
 * Where it is allowed, the header `x-nutgraph-explain` asks how an operation was answered; elsewhere the answer's own
 * header of that name says that this is off.
 */
export function openGraphqlRoute(apollo: Apollo, { explain }: { readonly explain: boolean }): Route {
  return async (request) => {
    const asked = explainAsked(request);
    const trace = asked !== null && explain ? new Trace(asked === 'plan') : null;
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: await apolloRequest(request),
      context: async () => ({ data: null, trace }),
    });
    if (body.kind !== 'complete') throw new Error('Incremental delivery is not part of the schema.');
    return {
      status: status ?? 200,
      headers: { ...answerHeaders(headers), ...(asked !== null && !explain && { [EXPLAIN_HEADER]: 'off' }) },
      body: body.string,
    };
  };
}

/** What the header asks for; null where it asks for nothing. @throws HttpRefusal 400 for a value that means nothing */
function explainAsked({ headers }: HttpRequest): '1' | 'plan' | null {
  const asked = headers[EXPLAIN_HEADER] ?? '0';
  if (asked === '0') return null;
  if (asked === '1' || asked === 'plan') return asked;
  throw new HttpRefusal(
    400,
    'BAD_INPUT',
    `The header ${EXPLAIN_HEADER} may be 1, plan (the engine's plan as well) or 0.`,
  );
}

async function apolloRequest(request: HttpRequest): Promise<HTTPGraphQLRequest> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const body = request.method === 'POST' ? await jsonBody(request) : undefined;
  return { method: request.method, headers, search: request.search, body };
}

/** Only JSON is read: a browser sends other kinds to any server without asking. */
async function jsonBody(request: HttpRequest): Promise<unknown> {
  const contentType = request.headers['content-type'] ?? '';
  const [kind = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (kind !== 'application/json' || (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset))) {
    throw new HttpRefusal(415, 'BAD_INPUT', 'Send the body as "content-type: application/json", in UTF-8.', {
      accept: 'application/json',
    });
  }
  const bytes = await request.readBody();
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new HttpRefusal(400, 'BAD_INPUT', 'The body is not JSON in UTF-8. Send {"query": "…"}.');
  }
}

function answerHeaders(headers: HeaderMap): HttpAnswer['headers'] {
  return { ...Object.fromEntries(headers), 'cache-control': 'no-store' };
}
