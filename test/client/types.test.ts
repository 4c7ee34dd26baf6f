import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/api/package-files.ts';

const TSC = packagePath('node_modules', 'typescript', 'bin', 'tsc');
const CLIENT = packagePath('src', 'client');

const HEAD = `
  import { createClient } from '${CLIENT}/create-client.ts';
  import { HhsMentionsDocument, MaskPlanCancelledDocument, TypedDocumentString } from '${CLIENT}/generated/documents.ts';
  const client = createClient('http://127.0.0.1:4000');
  const { entity } = await client.query(MaskPlanCancelledDocument);
  const needy = new TypedDocumentString<{ readonly count: number }, { readonly id: string }>('');
  export { client, entity, HhsMentionsDocument, needy };
`;

/** Lines of a program and the error that each must have; null where it is right. */
const CASES: readonly (readonly [what: string, line: string, error: RegExp | null])[] = [
  ['a field that was asked', 'export const name: string | undefined = entity?.name;', null],
  ['a field that was not asked', 'entity?.description;', /TS2339: Property 'description' does not exist/],
  ['a misspelled field', 'entity?.cancelled.edges[0]?.node.lable;', /TS2551: .*Did you mean 'label'/],
  ['an entity that may be absent', 'entity.name;', /TS18047: 'entity' is possibly 'null'/],
  ['a word of the vocabulary', "entity?.cancelled.edges[0]?.node.evidence[0]?.role === 'STATES';", null],
  ['a word that is none', "entity?.cancelled.edges[0]?.node.evidence[0]?.role === 'SAYS';", /TS2367: /],
  [
    'a decimal, which is text',
    'export const value: number = entity?.replaced.edges[0]?.other.figures.nodes[0]?.value ?? 0;',
    /TS2322: Type 'string \| 0'/,
  ],
  ['a change of what was answered', "if (entity) entity.name = '';", /TS2540: .*read-only property/],
  ['a variable', "await client.query(HhsMentionsDocument, { entity: 'gov:hhs' });", null],
  ['a variable with a default, left out', 'await client.query(HhsMentionsDocument);', null],
  [
    'a misspelled variable',
    "await client.query(HhsMentionsDocument, { entitty: 'gov:hhs' });",
    /TS2561: .*'entitty'/,
  ],
  [
    'a variable of another type',
    'await client.query(HhsMentionsDocument, { entity: 1 });',
    /TS2322: Type 'number'/,
  ],
  [
    'a variable of an operation without any',
    'await client.query(MaskPlanCancelledDocument, { id: 1 });',
    /TS2322: .*'never'/,
  ],
  ['a required variable', "(await client.query(needy, { id: '' })).count.toFixed();", null],
  ['a required variable, left out', 'await client.query(needy);', /TS2554: Expected 2-3 arguments/],
  ['a parsed document', "await client.query({ kind: 'Document', definitions: [] });", /TS2353|TS2345/],
  ['the data of a plain text', "(await client.query('{ stories { id } }')).stories;", /TS18046|TS2571/],
];

describe('tsc', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraph-types-'));
  let output = '';

  beforeAll(async () => {
    CASES.forEach(([, line], index) => {
      writeFileSync(join(folder, `case-${index}.ts`), `${HEAD}${line}\n`);
    });
    const compilerOptions = {
      typeRoots: [packagePath('node_modules', '@types')],
      rewriteRelativeImportExtensions: false,
    };
    const config = { extends: packagePath('tsconfig.json'), compilerOptions, include: ['*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    output = await new Promise((resolve) => {
      execFile(process.execPath, [TSC, '-p', folder, '--pretty', 'false'], (_error, stdout) =>
        resolve(stdout),
      );
    });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(CASES.map(([what, , error], index) => ({ what, error, index })))('$what', ({ error, index }) => {
    const found = output.split('\n').filter((line) => line.includes(`case-${index}.ts(`));
    expect(found).toEqual(error === null ? [] : [expect.stringMatching(error)]);
  });

  it('finds no other fault', () => {
    const other = output.split('\n').filter((line) => /error TS/.test(line) && !/case-\d+\.ts\(/.test(line));
    expect(other).toEqual([]);
  });
});
