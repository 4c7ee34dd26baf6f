/**
 * Counts the typing errors between two words, each a list of letters: a letter missing, added, wrong, or
 * two neighbours swapped; no letter is touched twice (optimal string alignment).
 *
 * @returns the count, or `Infinity` as soon as it is known to be above `most`
 *
 * @example countEdits([...'hosue'], [...'house'], 2) // 1
 */
export function countEdits(one: readonly string[], other: readonly string[], most: number): number {
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow(one, other, row, { last, beforeLast });
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = next;
  }
  const edits = last[other.length] ?? Number.POSITIVE_INFINITY;
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

interface Rows {
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function nextRow(one: readonly string[], other: readonly string[], row: number, rows: Rows): number[] {
  const letter = one[row - 1];
  const next = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const wrong = letter === other[column - 1] ? 0 : 1;
    let edits = Math.min(
      at(rows.last, column) + 1,
      at(next, column - 1) + 1,
      at(rows.last, column - 1) + wrong,
    );
    if (row > 1 && column > 1 && letter === other[column - 2] && one[row - 2] === other[column - 1]) {
      edits = Math.min(edits, at(rows.beforeLast, column - 2) + 1);
    }
    next.push(edits);
  }
  return next;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
