import { NAME } from './frame.ts';
import { nameWidth } from './name-width.ts';

const CHARACTER = /.[\p{M}\p{Cf}]*/gsu;
const ELLIPSIS = '…';

/**
 * Gives the lines of a name, at most two of at most 24 characters, broken at a space where there is one.
 *
 * A name that fits on two lines is broken where the wider of them is narrowest; one that does not is cut and ends in an
 * ellipsis. A character counts with the marks on it. A name of spaces alone has no line.
 */
export function wrapName(name: string): readonly string[] {
  const text = name.replace(/\s+/gu, ' ').trim();
  if (text === '') return [];
  if (lengthOf(text) <= NAME.characters) return [text];
  return narrowestHalves(text) ?? cutHalves(text);
}

function narrowestHalves(text: string): readonly string[] | undefined {
  const words = text.split(' ');
  let best: readonly string[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let count = 1; count < words.length; count++) {
    const lines = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const width = Math.max(...lines.map(nameWidth));
    if (width >= least || lines.some((line) => lengthOf(line) > NAME.characters)) continue;
    best = lines;
    least = width;
  }
  return best;
}

function cutHalves(text: string): readonly string[] {
  const first = beginningOf(text, NAME.characters);
  const rest = text.slice(first.length).trim();
  if (lengthOf(rest) <= NAME.characters) return [first, rest];
  return [first, `${beginningOf(rest, NAME.characters - 1).replace(/[\s,;:.–—-]+$/u, '')}${ELLIPSIS}`];
}

/** The words that fit; of a word longer than that, its first characters. */
function beginningOf(text: string, most: number): string {
  const characters = text.match(CHARACTER) ?? [];
  const part = characters.slice(0, most).join('');
  if (part.length === text.length || text[part.length] === ' ') return part;
  const space = part.lastIndexOf(' ');
  return space > 0 ? part.slice(0, space) : part;
}

function lengthOf(text: string): number {
  return (text.match(CHARACTER) ?? []).length;
}
