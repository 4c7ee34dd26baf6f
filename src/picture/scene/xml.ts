/** The attributes of an element, as they are before they are escaped. */
export type Attributes = Readonly<Record<string, number | string | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Gives text as XML holds it, in content and in attributes; what XML may not hold at all becomes U+FFFD. */
export function escapeXml(text: string): string {
  let escaped = '';
  for (const character of text) {
    escaped += ESCAPES[character] ?? (isAllowed(character.codePointAt(0) ?? 0) ? character : '\uFFFD');
  }
  return escaped;
}

/** Gives an element with its attributes, without those that are undefined; `content` is markup. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? px(value) : escapeXml(value ?? '')}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Gives a number as short text, to two decimals at most. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Gives an `id` without spaces for anything that has an id: legible, and another one for each. */
export function elementId(kind: string, id: string): string {
  const legible = id.replace(/[^\w./:-]/gu, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}.`);
  return `${kind}-${legible}`;
}

/** Line ends and tabs, all else from the space on but surrogates, the C1 controls and the two that are no character. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  if (code >= 0x7f && code <= 0x9f) return false;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
