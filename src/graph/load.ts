import type { GraphEngine } from '../engine/port.ts';
import type { Story } from '../story/model.ts';
import type { Vocabulary } from '../story/vocabulary.ts';
import { dataVersionOf } from './data-version.ts';
import { idsOfPlan, type PlannedStory } from './kinds.ts';
import { layOut } from './lay-out.ts';
import { planStory } from './plan-story.ts';
import { readVersion, refuseOtherSchema } from './read-version.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { type LoadReport, reportOf, type StoryReport } from './report.ts';
import { graphSchema } from './schema.ts';
import { writeLayout } from './write-layout.ts';

/** What loading needs beside the stories. */
export interface LoadOptions {
  readonly vocabulary: Vocabulary;
  /** Called after each story. */
  readonly onProgress?: (report: StoryReport) => void;
}

/**
 * Loads stories into a graph, each in one transaction: what is new comes, what changed is written anew,
 * what is gone from the files leaves. Loading the same stories again changes nothing.
 *
 * Only what nutgraph wrote is touched. A relationship of another program goes only with the node that
 * it hangs on, when no story holds that node any more.
 *
 * @throws NutgraphError `ENGINE_REFUSED` when foreign nodes bear nutgraph's labels, `SCHEMA_MISMATCH`
 * when the graph is of another version; in both cases nothing is written
 */
export async function loadStories(
  engine: GraphEngine,
  stories: readonly Story[],
  { vocabulary, onProgress }: LoadOptions,
): Promise<LoadReport> {
  const layouts = stories.map((story) => layOut(story, vocabulary));
  const version = await checkGraph(engine);
  await engine.prepare(graphSchema(vocabulary));
  const reports: StoryReport[] = [];
  let dataVersion = version?.dataVersion ?? dataVersionOf([]);
  for (const layout of layouts) {
    const written = await writeLayout(engine, layout, vocabulary);
    dataVersion = written.dataVersion;
    const report = reportOf(idsOfPlan(written.plan));
    reports.push(report);
    onProgress?.(report);
  }
  return { dataVersion, stories: reports };
}

/**
 * Says what loading stories would do, by reading only.
 *
 * Each story is compared with the graph as it is now: what two of them share is listed for both.
 *
 * @throws NutgraphError as `loadStories` does
 */
export async function planLoad(
  engine: GraphEngine,
  stories: readonly Story[],
  { vocabulary }: Pick<LoadOptions, 'vocabulary'>,
): Promise<readonly PlannedStory[]> {
  const layouts = stories.map((story) => layOut(story, vocabulary));
  await checkGraph(engine);
  const plans: PlannedStory[] = [];
  for (const layout of layouts) {
    plans.push(idsOfPlan(await planStory((statement) => engine.read(statement), layout, vocabulary)));
  }
  return plans;
}

/** Reads what a graph holds, and refuses one that nutgraph must not write to. */
export async function checkGraph(engine: GraphEngine): ReturnType<typeof readVersion> {
  const version = await readVersion(engine);
  refuseOtherSchema(version);
  await refuseForeign(engine, version !== null);
  return version;
}
