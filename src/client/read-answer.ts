import { AnswerError, type AnswerFault, TransportError } from './client-error.ts';

/**
 * Takes the data out of an answer.
 *
 * A server sends errors with many statuses, so the body decides and the status only explains.
 *
 * @param place the address that was asked, for messages
 * @throws AnswerError when it holds errors
 * @throws TransportError `NOT_GRAPHQL` when it is not an answer of GraphQL over HTTP
 */
export function readAnswer(response: Response, body: string, place: string): unknown {
  const { status } = response;
  const answer = parseObject(body);
  if (isFaults(answer?.errors)) throw new AnswerError(answer.errors, { data: answer.data ?? null, status });
  const isDone = response.ok && typeof answer?.data === 'object' && answer.data !== null;
  if (isDone) return answer.data;
  throw new TransportError('NOT_GRAPHQL', strangeAnswer(response, place), { status });
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isFaults(value: unknown): value is readonly AnswerFault[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((one) => isObject(one) && typeof one.message === 'string');
}

function strangeAnswer({ status, statusText, headers }: Response, place: string): string {
  const kind = headers.get('content-type')?.split(';')[0] || 'something of no stated type';
  const said = statusText === '' ? `${status}` : `${status} ${statusText}`;
  return `${place} answers ${said} with ${kind} that is no GraphQL answer. See that the address is that of a nutgraph server, and that nothing between answers in its place.`;
}
