import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import type { HostileRequest } from './hostile-row.ts';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

type Sent = Exclude<HostileRequest, { raw: string }>;

/** Sends a hostile request to a server. @throws Error when no answer comes at all */
export function send(url: string, request: HostileRequest): Promise<Answer> {
  return 'raw' in request ? sendRaw(url, request.raw) : sendRequest(url, request);
}

function sendRequest(url: string, { method, path, headers, body }: Sent): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const length = lengthOf(body);
    const outgoing = httpRequest({
      hostname,
      port,
      method,
      path,
      headers: { ...headers, ...length },
      agent: false,
    });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      // A refusal may come while the body is still on its way, and what is sent after it meets a closed door.
      outgoing.off('error', reject);
      outgoing.on('error', () => undefined);
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: `${Buffer.concat(chunks)}`,
        });
        outgoing.destroy();
      });
    });
    if (Array.isArray(body)) for (const part of body) outgoing.write(part);
    else if (body !== null) outgoing.write(body);
    outgoing.end();
  });
}

function lengthOf(body: Sent['body']): Readonly<Record<string, string>> {
  if (body === null || Array.isArray(body)) return {};
  return { 'content-length': `${Buffer.byteLength(body as string | Buffer)}` };
}

function sendRaw(url: string, bytes: string): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    const finish = () => {
      if (text === '') return reject(new Error('The connection ended without an answer.'));
      socket.destroy();
      resolve(readAnswer(text));
    };
    socket.on('data', (data) => {
      text += String(data);
      if (isWhole(text)) finish();
    });
    socket.on('error', finish);
    socket.on('close', finish);
  });
}

/** Leave to go on is no answer yet. */
function withoutLeave(text: string): string {
  return text.replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, '');
}

function isWhole(text: string): boolean {
  const { headers, text: body } = readAnswer(text);
  if (headers['transfer-encoding'] === 'chunked') return text.endsWith('\r\n0\r\n\r\n');
  const length = headers['content-length'];
  return length !== undefined && Buffer.byteLength(body) >= Number(length);
}

function readAnswer(text: string): Answer {
  const answer = withoutLeave(text);
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  const length = headers['content-length'];
  // Where Node refuses by itself, the chunks are none.
  const body = rest.join('\r\n\r\n').replace(/^0\r\n\r\n$/, '');
  return {
    status: Number(first.split(' ')[1]),
    headers,
    text: length === undefined ? body : body.slice(0, Number(length)),
  };
}
