import type { Command } from 'commander';
import type { GraphEngine } from '../../engine/port.ts';
import { loadStories, planLoad } from '../../graph/load.ts';
import type { Story } from '../../story/model.ts';
import { readStories, readVocabulary } from '../../story/read-stories.ts';
import type { Vocabulary } from '../../story/vocabulary.ts';
import { type CommandRun, type CommonOptions, newCommand, withNeo4j, writeJson } from '../command-run.ts';
import { printChange, printPlan } from '../print-change.ts';
import { withNeo4jEngine } from '../with-neo4j-engine.ts';

interface LoadOptions extends CommonOptions {
  readonly dryRun?: boolean | undefined;
}

/** `nutgraph load`: writes stories into a Neo4j, each in one transaction. */
export function loadCommand(run: CommandRun): Command {
  const command = newCommand(
    'load',
    'Load stories into a Neo4j. Loading the same files again changes nothing.',
    [
      'nutgraph load seed/usps-2020              the seed story (= npm run seed)',
      'nutgraph load my-stories --dry-run        what would be added, changed and removed',
    ],
  )
    .argument('<folder...>', 'story folders, or folders of them')
    .option('--dry-run', 'only show what would be done');
  return withNeo4j(command).action((folders: string[], options: LoadOptions) => load(run, folders, options));
}

async function load(run: CommandRun, folders: readonly string[], options: LoadOptions): Promise<void> {
  await withNeo4jEngine(run, options, async (engine) => {
    const stories = await readStories(folders);
    const vocabulary = await readVocabulary();
    if (options.dryRun) await showPlan(run, engine, stories, { vocabulary, json: options.json });
    else await write(run, engine, stories, { vocabulary, json: options.json });
  });
}

interface Showing {
  readonly vocabulary: Vocabulary;
  readonly json: boolean | undefined;
}

async function showPlan(
  run: CommandRun,
  engine: GraphEngine,
  stories: readonly Story[],
  { vocabulary, json }: Showing,
): Promise<void> {
  const plans = await planLoad(engine, stories, { vocabulary });
  if (json) writeJson(run, { dryRun: true, stories: plans });
  else for (const plan of plans) printPlan(plan, run.terminal);
}

async function write(
  run: CommandRun,
  engine: GraphEngine,
  stories: readonly Story[],
  { vocabulary, json }: Showing,
): Promise<void> {
  let done = 0;
  if (!json)
    run.terminal.err(`Loading ${stories.length === 1 ? 'one story' : `${stories.length} stories`} …\n`);
  const report = await loadStories(engine, stories, {
    vocabulary,
    onProgress: (story) => {
      done += 1;
      if (!json) printChange(story, run.terminal, `${done}/${stories.length} `);
    },
  });
  if (json) writeJson(run, report);
}
