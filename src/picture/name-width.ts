import { NAME } from './frame.ts';
import { INTER_WIDTHS } from './inter-widths.ts';

const MARK = /^[\p{M}\p{Cf}]$/u;
const FIRST_WIDE = 0x2e80;
const marks: Readonly<Record<string, number>> = INTER_WIDTHS.marks;

/** Gives how wide one line of a name is, in px, from the table of Inter SemiBold; exact for Latin-1 but for kerning. */
export function nameWidth(line: string): number {
  let width = 0;
  for (const character of line) width += characterWidth(character);
  return (width * NAME.fontSize) / 1000;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const known = INTER_WIDTHS.ascii[code - 0x20] ?? INTER_WIDTHS.latin1[code - 0xa0] ?? marks[character];
  if (known !== undefined) return known;
  if (MARK.test(character)) return 0;
  return code < FIRST_WIDE ? INTER_WIDTHS.other : INTER_WIDTHS.wide;
}
