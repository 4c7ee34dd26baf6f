import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Apollo } from './apollo.ts';
import { type HttpAnswer, HttpRefusal, type HttpRequest, type Route } from './http-answer.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Answers GraphQL over HTTP: POST with JSON, and GET for queries. */
export function openGraphqlRoute(apollo: Apollo): Route {
  return async (request) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: await apolloRequest(request),
      context: async () => ({ data: null }),
    });
    if (body.kind !== 'complete') throw new Error('Incremental delivery is not part of the schema.');
    return { status: status ?? 200, headers: answerHeaders(headers), body: body.string };
  };
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
