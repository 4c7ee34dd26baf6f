import type { Command } from 'commander';
import { checkFolders } from '../../story/check-folders.ts';
import { counts } from '../../story/count-stories.ts';
import type { Issue } from '../../story/issue.ts';
import { type CommandRun, type CommonOptions, newCommand, writeJson } from '../command-run.ts';
import { countTable } from '../count-table.ts';
import { printIssues } from '../print-issues.ts';
import { paint } from '../terminal.ts';

/** `nutgraph check`: all that is wrong with story files, in one pass; nothing is loaded. */
export function checkCommand(run: CommandRun): Command {
  return newCommand('check', 'Check story files: everything that is wrong, with file, line and column.', [
    'nutgraph check seed/usps-2020',
    'nutgraph check my-stories --json | jq .counts',
  ])
    .argument('<folder...>', 'story folders, or folders of them')
    .action((folders: string[], options: CommonOptions) => check(run, folders, options));
}

async function check(run: CommandRun, folders: readonly string[], options: CommonOptions): Promise<void> {
  const { stories, issues } = await checkFolders(folders);
  if (issues.length > 0) run.exitCode = 1;
  if (options.json) return writeJson(run, { ok: issues.length === 0, counts: counts(stories), issues });
  if (issues.length === 0) {
    const names = stories.map(({ slug }) => slug).join(', ');
    run.terminal.err(`${paint(run.terminal, 'green', 'Nothing is wrong')} with ${names}.\n`);
    return run.terminal.out(countTable(counts(stories)));
  }
  printIssues(issues, run.terminal);
  run.terminal.err(`${paint(run.terminal, 'red', 'BAD_STORY')}: ${summary(issues)}\n`);
}

function summary(issues: readonly Issue[]): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  const what = issues.length === 1 ? 'one thing is' : `${issues.length} things are`;
  return `${what} wrong in ${files === 1 ? 'one file' : `${files} files`}.`;
}
