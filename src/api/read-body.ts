import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './http-answer.ts';

/**
 * Collects the body of a request.
 *
 * @throws HttpRefusal 413 `LIMIT_BODY` as soon as it is known to be longer than allowed, 415 where it is packed,
 *   400 where it breaks off
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const packing = request.headers['content-encoding'] ?? 'identity';
  if (packing !== 'identity') {
    throw new HttpRefusal(415, 'BAD_INPUT', `The body is packed with "${packing}". Send it as it is.`);
  }
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limitBytes) throw tooLong(limitBytes, announced);
  return collect(request, limitBytes);
}

/** Iterating the request instead would destroy its connection when it stops early, and so the refusal. */
function collect(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limitBytes) chunks.push(chunk);
      else reject(tooLong(limitBytes, length));
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    const breakOff = () => reject(new HttpRefusal(400, 'BAD_INPUT', 'The body ended too early.'));
    // Whoever sends can cause either at will, so neither is a failure of the server.
    request.on('error', breakOff);
    request.on('close', breakOff);
  });
}

/** `value` is the length that was announced, or what came before nobody listened any more. */
function tooLong(limit: number, value: number): HttpRefusal {
  const setting = 'NUTGRAPH_LIMIT_BODY';
  return new HttpRefusal(
    413,
    'LIMIT_BODY',
    `The body has ${value} bytes or more; the limit is ${limit}. Send less. Whoever runs this server can raise ${setting}.`,
    { connection: 'close' },
    { limit, value, setting },
  );
}
