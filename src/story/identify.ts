/** Names of things inside a story and after the colon of an id. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The form of an entity's or event's id: `kind:slug`. */
export const GLOBAL_ID = /^[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*$/;

/** The form of a sentence's place in its article. */
export const PLACE = /^p([1-9][0-9]*)\.s([1-9][0-9]*)$/;

/** Prefixes that no entity may have, because other things are named by them. */
export const RESERVED_PREFIXES: readonly string[] = [
  'story',
  'article',
  'sentence',
  'claim',
  'figure',
  'relation',
];

/** Gives a story's slug, which its files and commands may also write as `story:SLUG`. */
export function storySlug(written: string): string {
  return written.startsWith('story:') ? written.slice('story:'.length) : written;
}

/** Completes the short form of an id inside a story's own files; a full one stays. */
export function completeId(kind: 'article' | 'claim' | 'figure', story: string, written: string): string {
  return written.startsWith(`${kind}:`) ? written : `${kind}:${story}/${written}`;
}

/**
 * Completes a sentence's place.
 *
 * @param firstArticle slug of the article that a bare `p9.s1` lies in
 * @example completePlace('usps-2020', 'seed', 'p9.s1') // 'sentence:usps-2020/seed/p9.s1'
 */
export function completePlace(story: string, firstArticle: string, written: string): string {
  if (written.startsWith('sentence:')) return written;
  return `sentence:${story}/${written.includes('/') ? written : `${firstArticle}/${written}`}`;
}

/** Gives the id of the article that a sentence lies in. */
export function articleOf(sentence: string): string {
  return `article:${sentence.slice('sentence:'.length, sentence.lastIndexOf('/'))}`;
}

/** What a relation is named by. */
export interface RelationName {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** Tells apart what the same pair did more than once. */
  readonly key: string | null;
}

/** Makes a relation's id: `relation:FROM/TYPE/TO`, then `/key` if it has one. */
export function relationId({ from, type, to, key }: RelationName): string {
  return `relation:${from}/${type}/${to}${key === null ? '' : `/${key}`}`;
}

/**
 * Makes a slug of any text: lower case, letters and digits of ASCII, joined by hyphens.
 *
 * @example slugOf('Would switch to') // 'would-switch-to'
 */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
