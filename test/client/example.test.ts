import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packagePath } from '../../src/api/package-files.ts';
import { type ServedSeed, serveSeed } from '../api/serve-seed.ts';
import { openStrangeServer } from './strange-server.ts';

const TSX = packagePath('node_modules', 'tsx', 'dist', 'cli.mjs');
const EXAMPLE = packagePath('examples', 'who-cancelled-the-mask-plan.ts');

let served: ServedSeed;
beforeAll(async () => {
  served = await serveSeed();
});
afterAll(() => served.close());

const run = (url: string) => promisify(execFile)(process.execPath, [TSX, EXAMPLE, url]);

it('the example says who cancelled the mask plan, on whose word and in which sentence', async () => {
  const { stdout, stderr } = await run(served.url);
  expect(stderr).toBe('');
  expect(stdout).toBe(
    [
      'White House cancelled the household mask plan.',
      'On the word of: A report on the Postal Service in 2020 (PUBLISHER, OWN_VOICE)',
      'In: p9.s1',
      '',
    ].join('\n'),
  );
}, 60_000);

it('the example fails with a code when nobody answers', async () => {
  const gone = await openStrangeServer(() => undefined);
  await gone.close();
  await expect(run(gone.url)).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^UNREACHABLE: /),
  });
}, 60_000);
