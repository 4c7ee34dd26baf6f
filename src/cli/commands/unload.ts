import type { Command } from 'commander';
import { unloadStory } from '../../graph/unload.ts';
import { readVocabulary } from '../../story/read-stories.ts';
import { type CommandRun, type CommonOptions, newCommand, withNeo4j, writeJson } from '../command-run.ts';
import { printChange } from '../print-change.ts';
import { storyId } from '../story-id.ts';
import { withNeo4jEngine } from '../with-neo4j-engine.ts';

/** `nutgraph unload`: takes a story out of a Neo4j; what other stories hold stays. */
export function unloadCommand(run: CommandRun): Command {
  const command = newCommand('unload', 'Take a story out of a Neo4j. What other stories hold stays.', [
    'nutgraph unload usps-2020',
  ]).argument('<story>', 'the story, such as usps-2020 or story:usps-2020');
  return withNeo4j(command).action(async (story: string, options: CommonOptions) => {
    await withNeo4jEngine(run, options, async (engine) => {
      const report = await unloadStory(engine, storyId(story), { vocabulary: await readVocabulary() });
      if (options.json) writeJson(run, report);
      else for (const change of report.stories) printChange(change, run.terminal);
    });
  });
}
