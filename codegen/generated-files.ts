import { readFileSync } from 'node:fs';
import { packagePath } from '../src/api/package-files.ts';
import { readVocabulary } from '../src/story/read-stories.ts';
import { jsonSchemas } from './json-schemas.ts';
import { publishedSdl } from './published-sdl.ts';
import { vocabularySdl } from './sdl.ts';
import { typescriptFiles } from './typescript-files.ts';

/** The folders of the package that hold nothing but generated files. */
export const GENERATED_FOLDERS = [
  'schema/generated',
  'schema/json',
  'src/client/generated',
  'src/generated',
] as const;

/** Texts of files by their path in the package, such as `schema/json/claims.schema.json`. */
export type FileTexts = ReadonlyMap<string, string>;

/**
 * Makes everything that is generated, and writes nothing.
 *
 * All of it follows from the sources alone: what a file was before has no part in what follows it.
 *
 * @throws NutgraphError `BAD_STORY` with its issues when the vocabulary is broken
 */
export async function generatedFiles(): Promise<FileTexts> {
  const vocabulary = await readVocabulary();
  const sdl = vocabularySdl(vocabulary, readFileSync(packagePath('schema', 'entity.graphql'), 'utf8'));
  const json = Object.entries(jsonSchemas(vocabulary));
  return new Map([
    ...Object.entries(sdl).map(([name, text]) => [`schema/generated/${name}`, text] as const),
    ...json.map(([name, schema]) => [`schema/json/${name}`, `${JSON.stringify(schema, null, 2)}\n`] as const),
    ...(await typescriptFiles(publishedSdl(sdl))),
  ]);
}
