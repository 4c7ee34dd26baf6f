import { type ParsedVocabulary, parseVocabulary } from './parse-vocabulary.ts';
import { readText, VOCABULARY_PATH } from './read-files.ts';

/** Reads the package's vocabulary and reports what is wrong with it. */
export async function checkedVocabulary(): Promise<ParsedVocabulary> {
  return parseVocabulary((await readText(VOCABULARY_PATH)) ?? '', 'schema/vocabulary.yaml');
}
