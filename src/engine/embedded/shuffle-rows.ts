/**
 * Gives the parameters with every list of maps in random order, for tests.
 *
 * The engine's own shuffle reorders the rows of an answer but not the members of a `collect`; those come in
 * the order of writing. A list of maps cannot be a property, so in a write it can only be rows to unwind,
 * and Cypher promises nothing about their order.
 */
export function shuffleRows(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, isRows(value) ? shuffled(value) : value]),
  );
}

function isRows(value: unknown): value is unknown[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
  );
}

function shuffled(items: readonly unknown[]): unknown[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
