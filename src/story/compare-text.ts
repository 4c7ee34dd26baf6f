/**
 * Compares two texts by code point, as both engines do; JavaScript's `<` differs beyond U+FFFF.
 *
 * @returns a negative number, zero or a positive one, as `sort` expects
 */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  const ours = one[Symbol.iterator]();
  const theirs = other[Symbol.iterator]();
  for (;;) {
    const left = ours.next();
    const right = theirs.next();
    if (left.done || right.done) return (left.done ? 0 : 1) - (right.done ? 0 : 1);
    const difference = (left.value.codePointAt(0) ?? 0) - (right.value.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
}
