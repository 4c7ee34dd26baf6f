import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readStories } from '../../src/story/read-stories.ts';
import { hashRuns } from './eight-word-runs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { salt, runs } = JSON.parse(readFileSync(new URL('article-runs.json', import.meta.url), 'utf8')) as {
  readonly salt: string;
  readonly runs: readonly string[];
};
const known = new Set(runs);

/** Every file of the project, committed or about to be. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(
    (file) => file !== '' && file !== 'package-lock.json' && !file.startsWith('test/rights/article-runs'),
  );

const runsOf = (text: string) => [...hashRuns(text, salt)].filter((run) => known.has(run));

describe('the article of the seed story', () => {
  it('is in no file of the project, not even eight words of it', () => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) => {
      try {
        return runsOf(readFileSync(`${root}${file}`, 'utf8')).map(() => file);
      } catch (error) {
        // A file that was removed and is still listed.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    });
    expect(found).toEqual([]);
  });

  it('is known by its hashes, so that the test above can fail', () => {
    expect(known.size).toBeGreaterThan(300);
    const article = process.env.NUTGRAPH_ARTICLE;
    if (article === undefined) return;
    expect(new Set(hashRuns(readFileSync(article, 'utf8'), salt))).toEqual(known);
  });

  it('leaves no sentence in the checked story: its rights are none', async () => {
    const [story] = await readStories([`${root}seed/usps-2020`]);
    expect(story?.rights.text).toBe('none');
    const texts = story?.articles.flatMap(({ sentences }) => sentences.map(({ text }) => text)) ?? [];
    expect(texts).toHaveLength(18);
    expect(texts.filter((text) => text !== null)).toEqual([]);
  });
});
