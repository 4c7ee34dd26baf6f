import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type SdlVocabulary, vocabularySdl } from './sdl.ts';

/** Writes everything that follows from `schema/vocabulary.yaml`; `--check` only says whether it is fresh. */
const check = process.argv.includes('--check');
const schema = new URL('../schema/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, schema), 'utf8');

const vocabulary = parse(read('vocabulary.yaml')) as SdlVocabulary;
const files = Object.entries(vocabularySdl(vocabulary, read('entity.graphql'))).map(
  ([name, text]) => [`generated/${name}`, text] as const,
);

mkdirSync(new URL('generated/', schema), { recursive: true });
const stale = files.filter(([name, text]) => {
  try {
    return read(name) !== text;
  } catch {
    return true;
  }
});
if (!check) for (const [name, text] of stale) writeFileSync(new URL(name, schema), text);
for (const [name] of stale) console.log(`${check ? 'stale' : 'wrote'} schema/${name}`);
if (check && stale.length > 0) {
  console.log('Run `npm run codegen` and commit what it writes.');
  process.exitCode = 1;
}
