/**
 * Whether a name may stand as a relationship type in the text of a statement: upper-case letters, digits and
 * underscores alone, as the vocabulary has them.
 */
export function isTypeName(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name);
}
