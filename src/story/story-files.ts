import { articleOf, completeId, completePlace, storySlug } from './identify.ts';
import { items, type Part, rootOf, textAt } from './part.ts';
import type { FileName } from './shape/story-shapes.ts';
import type { YamlFile } from './yaml-file.ts';

/** The parsed files of one story; a file that is missing or too broken to read is null. */
export interface StoryFiles {
  readonly folder: string;
  readonly slug: string;
  readonly files: Readonly<Record<FileName, YamlFile | null>>;
}

/** Gives the elements of a file that is a list; none of a file that cannot be read. */
export function itemsIn(story: StoryFiles, name: FileName): readonly Part[] {
  const file = story.files[name];
  return file === null ? [] : items(rootOf(file));
}

/** Tells whether all that a file describes can be seen: it is there, it is a list, and nothing lacks an id. */
export function isReadable(story: StoryFiles, name: FileName): boolean {
  const file = story.files[name];
  if (file === null || name === 'story') return file !== null;
  return Array.isArray(file.root) && itemsIn(story, name).every((item) => textAt(item, 'id') !== null);
}

/** Reads the slug of a story from its file; where there is none, the folder's name has to do. */
export function slugIn(file: YamlFile | null, folder: string): string {
  const written = file === null ? null : textAt(rootOf(file), 'id');
  return written === null
    ? (folder.split(/[/\\]/).findLast((step) => step !== '') ?? '')
    : storySlug(written);
}

/** Turns the short forms that a story's own files use into full ids. */
export interface Names {
  readonly story: string;
  readonly article: (written: string) => string;
  readonly claim: (written: string) => string;
  readonly figure: (written: string) => string;
  readonly sentence: (written: string) => string;
}

/** Makes the names of a story; a bare place lies in its first article. */
export function namesIn(story: StoryFiles): Names {
  const { slug } = story;
  const [first] = itemsIn(story, 'articles');
  const article = completeId('article', slug, (first && textAt(first, 'id')) ?? 'seed');
  const firstArticle = article.slice(`article:${slug}/`.length);
  return {
    story: `story:${slug}`,
    article: (written) => completeId('article', slug, written),
    claim: (written) => completeId('claim', slug, written),
    figure: (written) => completeId('figure', slug, written),
    sentence: (written) => completePlace(slug, firstArticle, written),
  };
}

/** Gives the article that a piece of evidence lies in; null where it names no place. */
export function articleOfEvidence(evidence: Part, names: Names): string | null {
  const at = textAt(evidence, 'at');
  return at === null ? null : articleOf(names.sentence(at));
}
