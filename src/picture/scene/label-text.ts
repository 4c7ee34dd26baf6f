import { NAME } from '../frame.ts';
import { nameWidth } from '../name-width.ts';

/** How a link's label is set: Inter Medium, on one line in a pill. In px. */
export const LABEL = { fontSize: 10.5, height: 15, padding: 4, baseline: 11, characters: 36 } as const;

const CHARACTER = /.[\p{M}\p{Cf}]*/gsu;

/** Gives a label on one line, cut with an ellipsis where it has more than 36 characters; a character has its marks. */
export function labelText(label: string): string {
  const text = label.replace(/\s+/gu, ' ').trim();
  const characters = text.match(CHARACTER) ?? [];
  if (characters.length <= LABEL.characters) return text;
  return `${characters
    .slice(0, LABEL.characters - 1)
    .join('')
    .trimEnd()}…`;
}

/** Gives how wide the pill of a label is, in px; somewhat wider than needed, as it is measured in SemiBold. */
export function pillWidth(text: string): number {
  return (nameWidth(text) * LABEL.fontSize) / NAME.fontSize + 2 * LABEL.padding;
}
