import { generate } from '@graphql-codegen/cli';
import { typescriptOutputs } from '../codegen.ts';
import { packagePath } from '../src/api/package-files.ts';

/** Makes the TypeScript of `codegen.ts` for a schema: texts by their path in the package. */
export async function typescriptFiles(sdl: string): Promise<readonly (readonly [string, string])[]> {
  const files: readonly { readonly filename: string; readonly content: string }[] = await generate(
    { ...typescriptOutputs, schema: sdl, cwd: packagePath(), silent: true },
    false,
  );
  return files.map(({ filename, content }) => [filename, content] as const);
}
