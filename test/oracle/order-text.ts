/** Stands between the parts of an order text; no id and no name holds it. */
const SEPARATOR = '\u0001';

/** Compares by code point, as both engines do; `<` compares UTF-16 units and differs beyond U+FFFF. */
export function compareText(one: string, other: string): number {
  const left = [...one];
  const right = [...other];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Text as filters and the order NAME see it. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A text in whose stored form each character from U+D7FF on is three lower ones, in the same order. */
export function nameText(name: string): string {
  const spell = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0xd7ff
      ? character
      : String.fromCharCode(0xd7ff, 0x100 + (code >> 12), 0x100 + (code & 0xfff));
  };
  return [...fold(name)].map(spell).join('');
}

/** A place (from 0) in a list as text of five digits, so that text order is number order; told from 1. */
export function placeText(index: number): string {
  return String(index + 1).padStart(5, '0');
}

/** A count as text of ten digits whose ascending order is that of descending counts. */
export function countText(count: number): string {
  return inverted(String(count).padStart(10, '0'));
}

/** A decimal number as text whose order is that of the numbers: sign, 30 digits, 18 digits. */
export function valueText(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = whole.replace(/^0+/, '').padStart(30, '0') + fraction.padEnd(18, '0');
  return decimal.startsWith('-') && /[1-9]/.test(digits) ? `0${inverted(digits)}` : `1${digits}`;
}

/** The same text with each digit turned round, so that ascending text is descending number. */
export function inverted(text: string): string {
  return text.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

/** The order text of a row: its parts and then its id. */
export function orderText(...parts: readonly string[]): string {
  return parts.join(SEPARATOR);
}
