import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readPage } from './documented-example.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const docs = readdirSync(join(root, 'docs')).map((file) => `docs/${file}`);
const pages = ['README.md', 'queries/README.md', ...docs];

/** The anchor that a heading gets: lower case, without marks, a hyphen for each space. */
function anchorsOf(path: string): readonly string[] {
  return [...readPage(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it.each(pages)('%s links to files and headings that exist', (page) => {
  const links = [...readPage(page).matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  const broken = links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(broken).toEqual([]);
});

it.each(docs)('README.md leads to %s', (page) => {
  expect(readPage('README.md')).toContain(`(${page})`);
});

it('README.md is short enough to be read', () => {
  expect(readPage('README.md').split('\n').length).toBeLessThan(200);
  expect(readPage('README.md')).not.toMatch(/\b(simply|just|powerful|easily|seamless|blazing)\b/i);
});
