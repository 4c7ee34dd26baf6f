import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/api/package-files.ts';
import { copyPackage, type PackageCopy } from './package-copy.ts';

const TSX = packagePath('node_modules', 'tsx', 'dist', 'cli.mjs');
const TIMEOUT_MS = 120_000;

interface Ended {
  readonly code: number;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Runs the generators of a package. */
function codegen(folder: string, ...flags: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const command = [TSX, join(folder, 'codegen', 'main.ts'), ...flags];
    const child = execFile(process.execPath, command, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, lines: stdout.trimEnd().split('\n'), errors: stderr }),
    );
  });
}

const ADVICE = 'Run "npm run codegen" and commit what it writes.';

describe('codegen --check', () => {
  it('finds everything that is committed fresh', { timeout: TIMEOUT_MS }, async () => {
    expect(await codegen(packagePath(), '--check')).toEqual({
      code: 0,
      lines: ['Everything generated is fresh.'],
      errors: '',
    });
  });
});

describe('codegen', () => {
  let copy: PackageCopy;
  beforeEach(() => {
    copy = copyPackage();
  });
  afterEach(() => copy.remove());

  it('names each file that was touched and nothing else, and mends them', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const touched = [
      'schema/generated/entity-types.graphql',
      'schema/json/claims.schema.json',
      'src/client/generated/documents.ts',
      'src/generated/resolvers.ts',
    ];
    const before = touched.map(copy.read);
    for (const path of touched) copy.write(path, `${copy.read(path)}\n`);
    copy.write('src/generated/old.ts', '');

    const { code, lines } = await codegen(copy.folder, '--check');
    expect(code).toBe(1);
    expect([...lines].sort()).toEqual(
      [ADVICE, ...touched.map((path) => `stale ${path}`), 'left over src/generated/old.ts'].sort(),
    );
    expect(touched.map(copy.read)).not.toEqual(before);

    const mended = await codegen(copy.folder);
    expect([...mended.lines].sort()).toEqual(
      [...touched.map((path) => `wrote ${path}`), 'removed src/generated/old.ts'].sort(),
    );
    expect(touched.map(copy.read)).toEqual(before);
    expect(existsSync(join(copy.folder, 'src/generated/old.ts'))).toBe(false);
  });

  it('follows a new word of the vocabulary into every file at once', { timeout: TIMEOUT_MS }, async () => {
    const vocabulary = copy.read('schema/vocabulary.yaml');
    const word = '    HAPPENED: It took place.\n';
    expect(vocabulary).toContain(word);
    copy.write(
      'schema/vocabulary.yaml',
      vocabulary.replace(word, `${word}    RUMOURED: It is only heard of.\n`),
    );
    const { code, lines } = await codegen(copy.folder, '--check');
    expect(code).toBe(1);
    expect([...lines].sort()).toEqual(
      [
        ADVICE,
        'stale schema/generated/vocabulary.graphql',
        'stale schema/json/events.schema.json',
        'stale src/client/generated/documents.ts',
        'stale src/generated/resolvers.ts',
      ].sort(),
    );
  });

  it.each([
    [
      'a question that does not fit the schema',
      'queries/odd.graphql',
      'query Odd { stories { nme } }',
      /"nme"/,
    ],
    ['a broken vocabulary', 'schema/vocabulary.yaml', 'entityTypes: [', /^BAD_STORY: .*vocabulary\.yaml/],
  ])(
    'writes nothing for %s and says what is wrong',
    { timeout: TIMEOUT_MS },
    async (_what, path, text, said) => {
      copy.write('src/generated/resolvers.ts', '');
      copy.write(path, text);
      const { code, errors } = await codegen(copy.folder);
      expect(code).toBe(1);
      expect(errors).toMatch(said);
      expect(copy.read('src/generated/resolvers.ts')).toBe('');
    },
  );
});
