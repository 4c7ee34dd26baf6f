import type { Answer } from './send.ts';

const MOST_BYTES = 64_000;

/** What nobody outside may read: stacks, files, packages, and the words of the engine. */
const LEAKS: readonly RegExp[] = [
  /\bat [\w.<>]+ \(/,
  /\bnode:internal|node_modules/,
  /\/(?:home|root|work|usr|tmp|srv|opt|app)\/\w/,
  /\.(?:ts|js|mjs|cjs|node)\b/,
  /\b(?:MATCH|CALL|UNWIND|OPTIONAL|MERGE) ?[({]|\bRETURN \w/,
  /\b(?:Type|Range|Reference|Syntax)Error\b/,
  /Maximum call stack|out of memory|undefined is not/i,
  /grafeo|neo4j/i,
];

/** What is wrong with an answer, whatever was sent; empty where nothing is. */
export function problemsOf({ text, headers }: Answer): string {
  const leaks = LEAKS.filter((leak) => leak.test(text)).map((leak) => `it holds "${leak.exec(text)?.[0]}"`);
  const bytes = Buffer.byteLength(text);
  const length = bytes > MOST_BYTES ? [`it has ${bytes} bytes`] : [];
  const kind =
    text === '' || `${headers['content-type']}`.includes('json')
      ? []
      : [`it is no JSON: ${text.slice(0, 200)}`];
  return [...leaks, ...length, ...kind].join(', ');
}

/** The errors of an answer; none where it is no JSON. */
export function errorsOf({ text }: Answer): readonly { readonly message: string; readonly code: string }[] {
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : {};
  const { errors = [] } = body as { errors?: readonly { message: string; extensions?: { code?: string } }[] };
  return errors.map(({ message, extensions }) => ({ message, code: extensions?.code ?? 'NO CODE' }));
}
