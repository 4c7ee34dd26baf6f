import { describe, expect, it } from 'vitest';
import { runCaptured } from '../cli/run-captured.ts';
import { readPage } from './documented-example.ts';
import { fencesOf, tableUnder } from './markdown.ts';

const page = readPage('README.md');
const scripts = (JSON.parse(readPage('package.json')) as { scripts: Readonly<Record<string, string>> })
  .scripts;
const rows = tableUnder(page, 'Commands').map((row) => ({
  usage: (row.command ?? '').replace(/`/g, ''),
  name: /\w+/.exec(row.command ?? '')?.[0] ?? '',
  options: (row.options ?? '').match(/--[a-z-]+/g) ?? [],
}));

/** Gives the lines that a command's help lists under a heading. */
async function helpOf(args: readonly string[], heading: string): Promise<readonly string[]> {
  const { out } = await runCaptured([...args, '--help']);
  const [, after = ''] = out.split(`${heading}:\n`);
  return (after.split('\n\n')[0] ?? '').split('\n');
}

describe('the table of commands in README.md', () => {
  it('has a row for each command, with its arguments, and no other', async () => {
    const listed = (await helpOf([], 'Commands')).flatMap(
      (line) => /^ {2}([a-z]\S*.*?)(?: {2,}|$)/.exec(line)?.[1] ?? [],
    );
    const commands = listed
      .map((usage) => usage.replace(' [options]', ''))
      .filter((usage) => !usage.startsWith('help'));
    expect(rows.map(({ usage }) => usage).sort()).toEqual([...commands].sort());
  });

  it.each(rows)('names every option of $name', async ({ name, options }) => {
    const listed = (await helpOf([name], 'Options')).flatMap(
      (line) => /^ {2}(?:-\w, )?(--[a-z-]+)/.exec(line)?.[1] ?? [],
    );
    const own = listed.filter((option) => !['--json', '--help'].includes(option));
    expect([...options].sort()).toEqual([...own].sort());
    expect(listed).toContain('--json');
  });
});

describe('the shell lines of README.md', () => {
  const lines = fencesOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'));
  const inText = [...page.matchAll(/`(n(?:pm|px) [^`]+)`/g)].map(([, line = '']) => line);

  it('name the two doors and the one line of tests', () => {
    expect(lines).toEqual(
      expect.arrayContaining(['docker compose up', 'npm install && npm start', 'npm test']),
    );
  });

  it.each([...lines, ...inText].flatMap((line) => line.split(' && ')))(
    '%s is a script or a command',
    (line) => {
      const [program, ...words] = line.split(' ');
      if (program === 'npm' && words[0] !== 'install')
        expect(Object.keys(scripts)).toContain(words[0] === 'run' ? words[1] : words[0]);
      else if (program === 'npx') expect(['COMMAND', ...rows.map(({ name }) => name)]).toContain(words[1]);
      else
        expect(['npm install', 'docker compose up', 'export']).toContainEqual(
          program === 'export' ? program : line,
        );
    },
  );
});
