import { type HttpAnswer, HttpRefusal, type HttpRequest } from './http-answer.ts';

const METHODS = 'GET, HEAD, POST, OPTIONS';
const DEFAULT_HEADERS = 'content-type, apollo-require-preflight, x-apollo-operation-name';
const SECONDS = '600';

/** Lets pages of some origins read answers. */
export interface Cors {
  /** Gives the headers that an answer to this request needs. */
  headersFor(request: HttpRequest): Readonly<Record<string, string>>;
  /** Answers a browser that asks before it asks. @throws HttpRefusal 403 for an origin that is not listed */
  preflight(request: HttpRequest): HttpAnswer;
}

/** Opens the door to exactly these origins; a page of the server's own origin needs none. */
export function openCors(origins: readonly string[]): Cors {
  const allowed = new Set(origins);
  const vary: Readonly<Record<string, string>> = allowed.size > 0 ? { vary: 'Origin' } : {};
  const cors: Cors = {
    headersFor({ headers: { origin } }) {
      if (origin === undefined || !allowed.has(origin)) return vary;
      return { ...vary, 'access-control-allow-origin': origin };
    },
    preflight(request) {
      const { origin } = request.headers;
      if (origin !== undefined && !allowed.has(origin)) {
        const message = `Pages of ${origin.slice(0, 200)} may not ask here. Whoever runs this server can add that origin to CORS_ORIGIN.`;
        throw new HttpRefusal(403, 'BAD_INPUT', message);
      }
      const asked = request.headers['access-control-request-headers'];
      const permissions = {
        'access-control-allow-methods': METHODS,
        'access-control-allow-headers': Array.isArray(asked) ? DEFAULT_HEADERS : (asked ?? DEFAULT_HEADERS),
        'access-control-max-age': SECONDS,
      };
      return {
        status: 204,
        headers: { allow: METHODS, ...(origin !== undefined && permissions) },
        body: '',
      };
    },
  };
  return cors;
}
