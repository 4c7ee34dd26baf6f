/**
 * Folds a text so that two spellings of one name compare equal: NFKC, then lower case.
 *
 * Both are JavaScript's, for what is stored and for what is asked, so that no engine's own idea of
 * lower case takes part.
 *
 * @example foldText('ＵＳＰＳ') // 'usps'
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
