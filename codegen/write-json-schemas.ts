import { mkdirSync, writeFileSync } from 'node:fs';
import { readVocabulary } from '../src/story/read-stories.ts';
import { jsonSchemas } from './json-schemas.ts';

const folder = new URL('../schema/json/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas(await readVocabulary()))) {
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`wrote schema/json/${name}`);
}
