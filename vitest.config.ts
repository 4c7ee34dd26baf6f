import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ENGINE_TESTS = 'test/**/*.engine.test.ts';

/** Apollo Server loads the file that Node finds; a second copy of `graphql` would not know its types. */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
};

/**
 * Two projects: `unit` needs nothing and runs in parallel; `engines` runs on the embedded engine and on
 * real Neo4j servers, one file after the other, because they share a database.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [ENGINE_TESTS] },
      },
      {
        resolve,
        test: {
          name: 'engines',
          include: [ENGINE_TESTS],
          globalSetup: ['test/support/neo4j/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
