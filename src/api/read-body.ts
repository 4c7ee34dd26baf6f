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
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) throw tooLong(limitBytes);
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
      else reject(tooLong(limitBytes));
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    const breakOff = () => reject(new HttpRefusal(400, 'BAD_INPUT', 'The body ended too early.'));
    // Whoever sends can cause either at will, so neither is a failure of the server.
    request.on('error', breakOff);
    request.on('close', breakOff);
  });
}

function tooLong(limitBytes: number): HttpRefusal {
  return new HttpRefusal(
    413,
    'LIMIT_BODY',
    `The body is longer than ${limitBytes} bytes. Send less, or raise NUTGRAPH_LIMIT_BODY.`,
    { connection: 'close' },
  );
}
