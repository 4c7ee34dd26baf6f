import { openSchema } from '../../src/api/schema.ts';
import { type Compiler, openCompiler } from '../../src/compile/compiler.ts';
import type { Dialect } from '../../src/cypher/dialect.ts';
import { layOut } from '../../src/picture/lay-out.ts';
import { readVocabulary } from '../../src/story/read-stories.ts';

/** The public schema with its mapping directives. */
export const { mapped: schema } = openSchema();

const vocabulary = await readVocabulary();

/** A compiler of that schema for an engine's dialect. */
export function openTestCompiler(dialect: Dialect): Compiler {
  return openCompiler({ schema, dialect, pageSize: 100, vocabulary, layOut });
}
