import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  stripIgnoredCharacters,
  type ValidationRule,
  validate,
} from 'graphql';
import { NutgraphError } from '../errors.ts';
import type { Admit } from './limits/admission.ts';

/** The only documents that are answered. */
export interface TrustedDocuments {
  /** How many there are. */
  readonly size: number;
  /**
   * Gives the text of the document that a request asks for, by hash or by the text itself.
   *
   * @throws NutgraphError `NOT_TRUSTED` where it is none of them
   */
  find(request: TrustedRequest): string;
}

/** What of a request names its document. */
interface TrustedRequest {
  readonly query?: string | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What documents are held to at the start, so that none is refused later. */
export interface TrustedParts {
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  readonly admit: Admit;
}

/** A document and the names that it may be asked by, beside the hash of its text. */
interface TrustedFile {
  readonly file: string;
  readonly text: string;
  readonly ids: readonly string[];
}

const MANIFEST = 'apollo-persisted-query-manifest';

/**
 * Reads the trusted documents of a folder and of those in it: each file `*.graphql`, and the operations of each
 * `*.json`, which must be a persisted-query manifest as Apollo Client's tools write it.
 *
 * A document is known by the SHA-256 of its text as it stands in the file, without the white space around, or
 * without all that GraphQL ignores, which is how the playground sends it. A `.json` beside a `.graphql` of the same name
 * is its answer and not looked at.
 *
 * @throws NutgraphError `BAD_USAGE` with file and line where one does not fit the schema or passes a limit
 */
export function readTrustedDocuments(folder: string, parts: TrustedParts): TrustedDocuments {
  const documents = readFolder(folder);
  if (documents.length === 0) {
    throw badUsage(`NUTGRAPH_TRUSTED="${folder}" holds no document (*.graphql or *.json).`);
  }
  const byId = new Map<string, string>();
  for (const document of documents) {
    checkDocument(document, parts);
    const { text, ids } = document;
    for (const id of [...ids, ...hashesOf(text)]) byId.set(id, text);
  }
  const longest = Math.max(...documents.map(({ text }) => text.length));
  return {
    size: documents.length,
    find({ query, extensions }) {
      // A longer text is none of them, so nobody needs to read through it.
      const asked = query === undefined ? [askedHash(extensions)] : hashesOf(query.slice(0, longest + 1));
      const text = asked.map((hash) => byId.get(hash)).find((one) => one !== undefined);
      if (text === undefined) throw notTrusted();
      return text;
    },
  };
}

/** Hashes of the forms in which a document may be sent. */
function hashesOf(text: string): readonly string[] {
  return [...new Set([text, text.trim(), withoutIgnored(text)])].map(hashOf);
}

function withoutIgnored(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return text;
  }
}

/** Gives what a client names a document by. */
function askedHash(extensions: TrustedRequest['extensions']): string {
  const asked = extensions?.persistedQuery as { readonly sha256Hash?: unknown } | null | undefined;
  return typeof asked?.sha256Hash === 'string' ? asked.sha256Hash.toLowerCase() : '';
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readFolder(folder: string): readonly TrustedFile[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    const isAnswer = (file: string) => files.includes(file.replace(/\.json$/, '.graphql'));
    return files
      .filter((file) => !file.endsWith('.json') || !isAnswer(file))
      .flatMap((file) => readTrusted(join(folder, file)));
  } catch (cause) {
    if (cause instanceof NutgraphError) throw cause;
    throw badUsage(`NUTGRAPH_TRUSTED="${folder}" cannot be read. Name a folder of documents.`, cause);
  }
}

function readTrusted(file: string): readonly TrustedFile[] {
  if (file.endsWith('.graphql')) return [{ file, text: readFileSync(file, 'utf8'), ids: [] }];
  return file.endsWith('.json') ? readManifest(file) : [];
}

function readManifest(file: string): readonly TrustedFile[] {
  const manifest = parseManifest(file);
  if (manifest?.format !== MANIFEST || !Array.isArray(manifest.operations)) {
    throw badUsage(`${file} is not a manifest of persisted queries ("format": "${MANIFEST}").`);
  }
  return manifest.operations.map((operation: unknown, at) => {
    const { id, body } = (operation ?? {}) as { readonly id?: unknown; readonly body?: unknown };
    if (typeof id === 'string' && typeof body === 'string') return { file, text: body, ids: [id] };
    throw badUsage(`${file}: operation ${at + 1} has no id or no body.`);
  });
}

function parseManifest(file: string): { readonly format?: unknown; readonly operations?: unknown } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw badUsage(`${file} is not JSON.`, cause);
  }
}

function checkDocument({ file, text }: TrustedFile, { schema, rules, admit }: TrustedParts): void {
  try {
    admit(text);
    const [error] = validate(schema, parse(text), [...specifiedRules, ...rules]);
    if (error) throw error;
  } catch (cause) {
    if (!(cause instanceof GraphQLError || cause instanceof NutgraphError)) throw cause;
    const line = cause instanceof GraphQLError ? `:${cause.locations?.[0]?.line ?? 1}` : '';
    throw badUsage(`${file}${line}: ${cause.message} Mend it, or take it out of NUTGRAPH_TRUSTED.`, cause);
  }
}

function badUsage(message: string, cause?: unknown): NutgraphError {
  return new NutgraphError('BAD_USAGE', message, { setting: 'NUTGRAPH_TRUSTED' }, { cause });
}

function notTrusted(): NutgraphError {
  return new NutgraphError(
    'NOT_TRUSTED',
    'This server answers only the documents that were registered with it. Send one of them, or its SHA-256 as extensions.persistedQuery.sha256Hash. Whoever runs this server registers documents in the folder NUTGRAPH_TRUSTED.',
  );
}
