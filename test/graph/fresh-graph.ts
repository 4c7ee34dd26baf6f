import { beforeEach } from 'vitest';
import type { GraphEngine } from '../../src/engine/port.ts';
import { loadStories, planLoad } from '../../src/graph/load.ts';
import { unloadStory } from '../../src/graph/unload.ts';
import type { Story } from '../../src/story/model.ts';
import { dumpGraph } from './dump-graph.ts';
import { vocabulary } from './test-vocabulary.ts';

/** An empty graph for each test of a suite, with what tests do to it. */
export function freshGraph(open: () => Promise<GraphEngine>) {
  let opened: GraphEngine | undefined;
  beforeEach(async () => {
    opened = await open();
  });
  const engine = (): GraphEngine => {
    if (opened === undefined) throw new Error('The graph is open only inside a test.');
    return opened;
  };
  return {
    engine,
    load: (...stories: readonly Story[]) => loadStories(engine(), stories, { vocabulary }),
    plan: (...stories: readonly Story[]) => planLoad(engine(), stories, { vocabulary }),
    unload: (story: Story) => unloadStory(engine(), story.id, { vocabulary }),
    /** Runs a statement as another program would. */
    run: (cypher: string) => engine().write((inside) => inside({ cypher, params: {} })),
    dump: () => dumpGraph(engine()),
  };
}
