/** How many rows one statement carries at most: enough to be quick, few enough for one transaction's memory. */
const LARGEST_BATCH = 5000;

/** Splits rows into batches that one statement may carry. */
export function batchesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / LARGEST_BATCH);
  return Array.from({ length: count }, (_, at) => items.slice(at * LARGEST_BATCH, (at + 1) * LARGEST_BATCH));
}
