/** Decisions read off a list of numbers, so that a shorter list with smaller numbers is a simpler thing. */
export interface Choices {
  /** A whole number from 0 to just below `count`; 0 once the list is used up. */
  below(count: number): number;
  /** Whether something that happens that often happens; never once the list is used up. */
  happens(percent: number): boolean;
  /** One of a list that is not empty; the first once the list is used up. */
  pick<T>(from: readonly T[]): T;
  /** Whether numbers are left. */
  areLeft(): boolean;
}

/** Reads decisions off numbers, first to last. */
export function choicesFrom(numbers: readonly number[]): Choices {
  let at = 0;
  const below = (count: number) => (numbers[at++] ?? 0) % count;
  return {
    below,
    happens: (percent) => below(100) >= 100 - percent,
    pick(from) {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('There is nothing to pick from.');
      return picked;
    },
    areLeft: () => at < numbers.length,
  };
}
