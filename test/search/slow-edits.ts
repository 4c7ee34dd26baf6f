/** Counts the edits of optimal string alignment by its definition, without any short cut. */
export function slowEdits(one: string, other: string): number {
  const ours = [...one];
  const theirs = [...other];
  const known = new Map<string, number>();
  const edits = (left: number, right: number): number => {
    if (left === 0 || right === 0) return left + right;
    const key = `${left},${right}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const wrong = ours[left - 1] === theirs[right - 1] ? 0 : 1;
    const ways = [edits(left - 1, right) + 1, edits(left, right - 1) + 1, edits(left - 1, right - 1) + wrong];
    const isSwap =
      left > 1 && right > 1 && ours[left - 1] === theirs[right - 2] && ours[left - 2] === theirs[right - 1];
    if (isSwap) ways.push(edits(left - 2, right - 2) + 1);
    const least = Math.min(...ways);
    known.set(key, least);
    return least;
  };
  return edits(ours.length, theirs.length);
}
