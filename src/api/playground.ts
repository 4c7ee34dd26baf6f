import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { HttpAnswer, HttpRequest, Route } from './http-answer.ts';

/** The page runs its own inline code and workers, and may speak to nobody but this server. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'self' blob:",
  "worker-src 'self' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><path d="M7 24 16 7l9 17z" fill="none" stroke="#7a4a1e" stroke-width="2"/><g fill="#b8722c"><circle cx="16" cy="7" r="5"/><circle cx="7" cy="24" r="5"/><circle cx="25" cy="24" r="5"/></g></svg>';

/**
 * The page is as high as the window: what lies hidden below it would give it a bar to scroll. On a narrow
 * screen the answer stands below the question, where GraphiQL would leave it a column of letters.
 */
const LAYOUT = `<style>
html, body { overflow: hidden }
@media (max-width: 700px) {
  #graphiql-session { flex-direction: column }
  .graphiql-logo, #graphiql-session > .graphiql-horizontal-drag-bar { display: none }
}</style>`;

interface Page {
  readonly plain: Buffer;
  readonly packed: Buffer;
  readonly etag: string;
}

/**
 * Serves GraphiQL with the example queries as tabs; everything it needs is in the page.
 *
 * The page is made at the first request, because its code is large and most processes never show it.
 */
export function openPlaygroundRoute(queryFolder: string): Route {
  let page: Promise<Page> | null = null;
  return async (request) => {
    page ??= makePage(queryFolder);
    return pageAnswer(request, await page);
  };
}

function pageAnswer({ headers }: HttpRequest, { plain, packed, etag }: Page): HttpAnswer {
  const common = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    etag,
  };
  if (headers['if-none-match'] === etag) return { status: 304, headers: common, body: '' };
  const takesGzip = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
  if (!takesGzip) return { status: 200, headers: common, body: plain };
  return { status: 200, headers: { ...common, 'content-encoding': 'gzip' }, body: packed };
}

async function makePage(queryFolder: string): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'nutgraph',
    logo: MARK,
    favicon: `data:image/svg+xml,${encodeURIComponent(MARK)}`,
    endpoint: '/graphql',
    defaultTabs: exampleTabs(queryFolder),
    inputValueDeprecation: true,
    schemaDescription: true,
  });
  const plain = Buffer.from(html.trim().replace('</head>', () => `${LAYOUT}</head>`));
  const packed = await promisify(gzip)(plain);
  return { plain, packed, etag: `"${createHash('sha256').update(plain).digest('hex').slice(0, 32)}"` };
}

/** In the order of the questions: a file begins with the number of its own. */
function exampleTabs(queryFolder: string): { query: string }[] {
  return readdirSync(queryFolder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ query: readFileSync(join(queryFolder, file), 'utf8') }))
    .sort((one, other) => questionNumber(one.query) - questionNumber(other.query));
}

function questionNumber(query: string): number {
  return Number(/^# (\d+)\./.exec(query)?.[1] ?? Number.MAX_SAFE_INTEGER);
}
