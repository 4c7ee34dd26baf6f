import type { GraphEngine } from '../engine/port.ts';
import { NutgraphError } from '../errors.ts';
import { idsOfPlan } from './kinds.ts';
import { emptyLayout } from './lay-out.ts';
import { checkGraph, type LoadOptions } from './load.ts';
import { type LoadReport, reportOf } from './report.ts';
import { writeLayout } from './write-layout.ts';

/**
 * Takes a story out of a graph, in one transaction. What other stories hold stays, as if this one had
 * never been loaded.
 *
 * @param story the story's id, such as `story:usps-2020`
 * @throws NutgraphError `BAD_INPUT` when the graph does not hold it; else as `loadStories` does
 */
export async function unloadStory(
  engine: GraphEngine,
  story: string,
  { vocabulary }: Pick<LoadOptions, 'vocabulary'>,
): Promise<LoadReport> {
  const version = await checkGraph(engine);
  const loaded = version?.stories.map(({ id }) => id) ?? [];
  if (!loaded.includes(story)) {
    throw new NutgraphError(
      'BAD_INPUT',
      `The graph does not hold "${story}"; it holds ${loaded.length === 0 ? 'no story' : loaded.join(', ')}.`,
      { story, loaded },
    );
  }
  const { plan, dataVersion } = await writeLayout(engine, emptyLayout(story), vocabulary);
  return { dataVersion, stories: [reportOf(idsOfPlan(plan))] };
}
