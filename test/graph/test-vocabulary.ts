import { readFileSync } from 'node:fs';
import { parseVocabulary } from '../../src/story/parse-vocabulary.ts';

const file = new URL('../../schema/vocabulary.yaml', import.meta.url);
const parsed = parseVocabulary(readFileSync(file, 'utf8'), 'vocabulary.yaml');
if (parsed.vocabulary === null) throw new Error(JSON.stringify(parsed.issues));

/** The project's own vocabulary. */
export const vocabulary = parsed.vocabulary;
