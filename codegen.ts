import type { CodegenConfig } from '@graphql-codegen/cli';
import { openSchema } from './src/api/schema.ts';

const header = (sources: string) => ({
  add: { content: `// Generated from ${sources} by \`npm run codegen\`. Change that, not this file.` },
});

/** Ids, exact decimals, dates and hashes are text and nothing else. */
const SCALARS = { ID: 'string', Decimal: 'string', Edtf: 'string', Date: 'string', Sha256: 'string' };

const COMMON = {
  scalars: SCALARS,
  strictScalars: true,
  immutableTypes: true,
  useTypeImports: true,
};

/** The TypeScript that is generated: from which operations, into which files. */
export const typescriptOutputs: Pick<CodegenConfig, 'documents' | 'generates' | 'importExtension'> = {
  documents: 'queries/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: [header('schema/'), 'typescript', 'typescript-resolvers'],
      config: { ...COMMON, enumsAsTypes: true, disableDescriptions: true },
    },
    'src/client/generated/documents.ts': {
      plugins: [header('queries/ and schema/'), 'typescript-operations', 'typed-document-node'],
      config: {
        ...COMMON,
        // Plain text, so that the client needs no package at run time.
        documentMode: 'string',
        skipTypename: true,
        // One shape for an interface instead of one for each of its types.
        mergeFragmentTypes: true,
      },
    },
  },
};

export default {
  ...typescriptOutputs,
  /** Read when `graphql-codegen` asks; `npm run codegen` gives the schema as the vocabulary will make it. */
  get schema() {
    return openSchema().sdl;
  },
} satisfies CodegenConfig;
