import type { Command } from 'commander';
import { packagePath } from '../../api/package-files.ts';
import { readCounts } from '../../graph/read-counts.ts';
import { readVocabulary } from '../../story/read-stories.ts';
import {
  type CommandRun,
  type CommonOptions,
  configFor,
  newCommand,
  withNeo4j,
  writeJson,
} from '../command-run.ts';
import { countTable } from '../count-table.ts';

/** `nutgraph stats`: how much the graph holds. */
export function statsCommand(run: CommandRun): Command {
  const command = newCommand('stats', 'Count what the graph holds.', [
    'nutgraph stats',
    'nutgraph stats --neo4j neo4j://localhost:7687 --json',
  ]);
  return withNeo4j(command).action((options: CommonOptions) => stats(run, options));
}

async function stats(run: CommandRun, options: CommonOptions): Promise<void> {
  const { openApp } = await import('../../app.ts');
  const app = await openApp(configFor(run, options), { folders: [packagePath('seed', 'usps-2020')] });
  try {
    const graph = await app.watch.check();
    const counts = await readCounts(app.engine, await readVocabulary());
    const stories = graph?.stories.map(({ id }) => id.slice('story:'.length)) ?? [];
    const dataVersion = graph?.dataVersion ?? null;
    if (options.json) writeJson(run, { engine: app.engine.name, dataVersion, loaded: stories, counts });
    else
      run.terminal.out(
        `engine ${app.engine.name}, stories: ${stories.join(', ') || 'none'}\n${countTable(counts)}`,
      );
  } finally {
    await app.close();
  }
}
