import type { Web } from './spot.ts';

/** How much is tried for one picture. */
export interface Effort {
  /** How many starts are laid out. */
  readonly starts: number;
  /** How many of them, the best, are improved. */
  readonly chosen: number;
  /** How far spots are moved to improve it, round after round, in px. */
  readonly steps: readonly number[];
  /** The same, once the picture is drawn out over its area. */
  readonly lastSteps: readonly number[];
  /** Whether they are moved in eight ways, or in four. */
  readonly aslant: boolean;
}

/** How many comparisons of two spots or lines may be made. */
const BUDGET = { starts: 2_000_000, improving: 9_000_000 };
const LEAST_STARTS = 2;
const MOST_STARTS = 32;
const MOST_CHOSEN = 6;
/** How often a small picture is improved over and over. */
const MOST_REPEATS = 4;
const STEPS = [140, 100, 70, 50, 36, 26, 18, 12, 8, 5];
const LAST_STEPS = [20, 10, 5];
/** Places tried for a spot in a round. */
const TRIES = 9;

/**
 * Gives how much to try for a web, so that a large picture takes hardly longer than a small one.
 *
 * @param share which part of the whole picture the web is, from 0 to 1
 */
export function effortFor({ spots, lines }: Web, share: number): Effort {
  const [n, m] = [spots.length, lines.length];
  const rounds = (share * BUDGET.improving) / (TRIES * (n + 2 * m) * (n + m));
  const improvements = rounds / STEPS.length;
  const isLarge = improvements < 1;
  return {
    starts: within((share * BUDGET.starts) / (14 * n * n + n * m + (m * m) / 2), LEAST_STARTS, MOST_STARTS),
    chosen: within(improvements, 1, MOST_CHOSEN),
    steps: isLarge ? someSteps(within(rounds, 1, STEPS.length)) : allSteps(improvements / MOST_CHOSEN),
    lastSteps: isLarge ? [] : LAST_STEPS,
    aslant: !isLarge,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(Math.floor(value), least), most);
}

/** Gives the middle one of each of so many parts of the steps. */
function someSteps(count: number): readonly number[] {
  const part = STEPS.length / count;
  return Array.from({ length: count }, (_, index) => Math.floor((index + 0.45) * part)).flatMap((at) =>
    STEPS.slice(at, at + 1),
  );
}

function allSteps(times: number): readonly number[] {
  return Array.from({ length: within(times, 1, MOST_REPEATS) }, () => STEPS).flat();
}
