import { blemishes } from './blemishes.ts';
import { effortFor } from './effort.ts';
import { emptiness } from './emptiness.ts';
import { fitArea } from './fit-area.ts';
import { idealDistances } from './ideal-distances.ts';
import { improve } from './improve.ts';
import { pushApart } from './push-apart.ts';
import { seededRandom } from './seeded-random.ts';
import { type Area, placesOf, putBack, type Web } from './spot.ts';
import { spread } from './spread.ts';
import { relaxStress } from './stress.ts';

const SEED = 2020;
const PUSHES = { rough: 12, last: 80 };

/**
 * Gives the spots of a connected web their places in an area: the best of several starts, the same every time.
 *
 * @param share which part of the whole picture the web is, from 0 to 1; the less, the less is tried
 */
export function layOutWeb(web: Web, area: Area, share: number): void {
  const { spots } = web;
  const effort = effortFor(web, share);
  const random = seededRandom(SEED);
  const distances = idealDistances(web);
  const drafts = Array.from({ length: effort.starts }, () => {
    relaxStress(spots, distances, random);
    fitArea(spots, area);
    pushApart(spots, area, PUSHES.rough);
    return { cost: blemishes(web), places: placesOf(spots) };
  });
  const finals = drafts
    .sort((one, other) => one.cost - other.cost)
    .slice(0, effort.chosen)
    .map(({ places }) => {
      putBack(spots, places);
      improve(web, area, effort, random);
      pushApart(spots, area, PUSHES.last);
      spread(web, area);
      improve(web, area, { ...effort, steps: effort.lastSteps }, random);
      spread(web, area);
      return { cost: blemishes(web) + emptiness(spots, area), places: placesOf(spots) };
    });
  const [best] = finals.sort((one, other) => one.cost - other.cost);
  if (best) putBack(spots, best.places);
}
