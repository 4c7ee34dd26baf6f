import type { Cors } from './cors.ts';
import { type HttpAnswer, HttpRefusal, type HttpRequest, type Route } from './http-answer.ts';

/** The routes of one path by method; HEAD follows GET. */
interface PathRoutes {
  readonly GET: Route;
  readonly POST?: Route;
}

/** Paths to their routes. */
export type Routes = Readonly<Record<string, PathRoutes>>;

const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/**
 * Finds the route of a request and answers.
 *
 * @throws HttpRefusal 404 for an unknown path, 405 for a method that the path does not take
 */
export async function route(routes: Routes, cors: Cors, request: HttpRequest): Promise<HttpAnswer> {
  const found = Object.hasOwn(routes, request.path) ? routes[request.path] : undefined;
  if (!found) {
    const known = Object.keys(routes).join(', ');
    throw new HttpRefusal(404, 'BAD_INPUT', `Nothing is at this path. There are: ${known}.`);
  }
  if (request.method === 'OPTIONS') return cors.preflight(request);
  const handler = found[request.method === 'HEAD' ? 'GET' : (request.method as keyof PathRoutes)];
  if (!Object.hasOwn({ ...found, HEAD: true }, request.method) || !handler) {
    const allow = ['GET', 'HEAD', ...(found.POST ? ['POST'] : []), 'OPTIONS'].join(', ');
    throw new HttpRefusal(405, 'BAD_INPUT', `This path takes ${allow}.`, { allow });
  }
  return handler(request);
}

/** Adds what every answer to this request carries. */
export function withCommonHeaders(answer: HttpAnswer, cors: Cors, request: HttpRequest): HttpAnswer {
  const corsHeaders = cors.headersFor(request);
  const vary = [answer.headers.vary, corsHeaders.vary].filter((one) => one !== undefined).join(', ');
  return {
    ...answer,
    headers: { ...SAFE_HEADERS, ...answer.headers, ...corsHeaders, ...(vary !== '' && { vary }) },
  };
}
