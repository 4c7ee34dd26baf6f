import {
  deleteVersionNode,
  readStoryVersions,
  takeVersionNode,
  writeVersionNode,
} from '../cypher/version-node.ts';
import type { GraphEngine, Run } from '../engine/port.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import { applyPlan } from './apply-plan.ts';
import { dataVersionOf, type StoryVersion } from './data-version.ts';
import type { StoryLayout } from './lay-out.ts';
import { planStory, type StoryPlan } from './plan-story.ts';
import { refuseOtherSchema } from './read-version.ts';
import { schemaVersion } from './schema.ts';

/** What one transaction did. */
export interface WrittenLayout {
  readonly plan: StoryPlan;
  readonly dataVersion: string;
}

/** Makes a graph hold a layout and no more of its story, in one transaction: all of it, or nothing. */
export async function writeLayout(
  engine: GraphEngine,
  layout: StoryLayout,
  vocabulary: Vocabulary,
): Promise<WrittenLayout> {
  return engine.write(async (run) => {
    const [taken] = await run(takeVersionNode('What nutgraph loaded'));
    const found = taken?.schemaVersion ?? null;
    refuseOtherSchema(found === null ? null : { schemaVersion: Number(found) });
    const plan = await planStory(run, layout, vocabulary);
    await applyPlan(run, plan);
    return { plan, dataVersion: await writeVersion(run) };
  });
}

async function writeVersion(run: Run): Promise<string> {
  const stories = (await run(readStoryVersions())) as unknown as readonly StoryVersion[];
  const dataVersion = dataVersionOf(stories);
  await run(stories.length === 0 ? deleteVersionNode() : writeVersionNode(schemaVersion, dataVersion));
  return dataVersion;
}
