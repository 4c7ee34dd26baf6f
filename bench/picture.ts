/**
 * Prints how long the layout of a picture takes, in a warm process: of the whole seed story, and of a large picture
 * made by a rule.
 *
 *     npm run bench
 *
 * CPU time of this process, beside the mark of the design.
 */
import { layOut, type PictureLink, type PictureNode } from '../src/picture/lay-out.ts';
import { readSeedPicture } from '../test/picture/seed-picture.ts';

const WARM_UP = 3;
const REPEATS = 9;
const LARGE = { nodes: 200, links: 600 };
const DENSE = { links: 8000 };
const MARKS_MS = { seed: 120, large: 400, dense: 800 };

/** A picture of so many nodes, some of them hubs, with links to near and to far ones; always the same. */
function largePicture(): { readonly nodes: readonly PictureNode[]; readonly links: readonly PictureLink[] } {
  const nodes = Array.from({ length: LARGE.nodes }, (_, index) => ({
    id: `org:number-${index}`,
    name: `Organisation number ${index}`,
  }));
  const id = (index: number) => nodes[index % LARGE.nodes]?.id ?? '';
  const links = Array.from({ length: LARGE.links }, (_, index) => ({
    from: id(index),
    to: index < LARGE.nodes ? id((index * index) % 41) : id(index + 1 + ((index * 7) % 19)),
  }));
  return { nodes, links };
}

/** Everybody is linked to the next eighty: more lines than any eye can follow. */
function densePicture() {
  const { nodes } = largePicture();
  const links = Array.from({ length: DENSE.links }, (_, index) => ({
    from: nodes[index % LARGE.nodes]?.id ?? '',
    to: nodes[(index * 7 + Math.floor(index / LARGE.nodes)) % LARGE.nodes]?.id ?? '',
  }));
  return { nodes, links };
}

function cpuMilliseconds(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

for (const [what, { nodes, links }, mark] of [
  ['picture, the seed story', await readSeedPicture(), MARKS_MS.seed],
  [`picture, ${LARGE.nodes} nodes, ${LARGE.links} links`, largePicture(), MARKS_MS.large],
  [`picture, ${LARGE.nodes} nodes, ${DENSE.links} links`, densePicture(), MARKS_MS.dense],
] as const) {
  const run = () => cpuMilliseconds(() => void layOut(nodes, links));
  for (let round = 0; round < WARM_UP; round++) run();
  const times = Array.from({ length: REPEATS }, run);
  console.log(
    `${what.padEnd(34)} ${median(times).toFixed(1)} ms  mark ${mark} ms, worst ${Math.max(...times).toFixed(1)} ms`,
  );
}
