import fc from 'fast-check';
import type { Story, Time } from '../../src/story/model.ts';
import {
  makeClaim,
  makeEntity,
  makeEvent,
  makeFigure,
  makeStatement,
  makeStory,
} from '../graph/make-story.ts';
import { times } from './random-dates.ts';

/** Where the API filters by time: a list, its filter, and the time of each row by id. */
export interface TimedList {
  readonly root: string;
  readonly field: string;
  readonly times: ReadonlyMap<string, Time>;
}

const SLUG = 'timed';
/** As many as one page holds beside a few more. */
const ROWS = 90;

/** Makes a story whose events, claims, figures and relations each have a random time or none. */
export function makeTimedStory(seed: number): {
  readonly story: Story;
  readonly lists: readonly TimedList[];
} {
  const drawn = fc.sample(times, { seed, numRuns: 4 * ROWS });
  const timesOf = (part: number) => drawn.slice(part * ROWS, (part + 1) * ROWS);
  const events = timesOf(0).map((time, at) => makeEvent(`event:e${at}`, at + 1, { time }));
  const claims = timesOf(1).map((time, at) => makeClaim(SLUG, `c${at}`, { assertedOn: time }));
  const figures = timesOf(2).map((time, at) =>
    makeFigure(`figure:${SLUG}/f${at}`, 'org:one', { period: time }),
  );
  const statements = timesOf(3).map((time, at) =>
    makeStatement('org:one', 'RELATED_TO', 'org:other', { key: `k${at}`, label: `k${at}`, time }),
  );
  const story = makeStory(SLUG, {
    entities: [makeEntity('org:one', 'COMPANY'), makeEntity('org:other', 'COMPANY')],
    events,
    figures,
    claims: claims.map((claim, at) => ({ ...claim, states: statements.slice(at, at + 1) })),
  });
  return {
    story,
    lists: [
      { root: 'events', field: 'time', times: byId(events, ({ id }) => id, timesOf(0)) },
      { root: 'claims', field: 'assertedOn', times: byId(claims, ({ id }) => id, timesOf(1)) },
      { root: 'figures', field: 'period', times: byId(figures, ({ id }) => id, timesOf(2)) },
      { root: 'relations', field: 'time', times: byId(statements, ({ relation }) => relation, timesOf(3)) },
    ],
  };
}

function byId<T>(
  things: readonly T[],
  idOf: (thing: T) => string,
  timesOf: readonly Time[],
): ReadonlyMap<string, Time> {
  return new Map(things.flatMap((thing, at) => timesOf.slice(at, at + 1).map((time) => [idOf(thing), time])));
}
