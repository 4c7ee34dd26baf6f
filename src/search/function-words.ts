const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** `who`, `it`, `us`, `may` and `will` are left out: they are names, too. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an and or of in on at to for from by with as is are was were be been
   do does did has have had this that these those what when where which why how`.split(/\s+/),
);

/** Tells whether a folded word only holds others together, so that nobody looks for it alone. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Gives folded words without the article that they begin with; an article alone stays. */
export function withoutArticle(words: readonly string[]): readonly string[] {
  const [first, second] = words;
  return first !== undefined && second !== undefined && ARTICLES.has(first) ? words.slice(1) : words;
}
