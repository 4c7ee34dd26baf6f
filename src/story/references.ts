import { child, items, itemsOf, type Part } from './part.ts';
import type { FileName } from './shape/story-shapes.ts';
import { itemsIn, type StoryFiles } from './story-files.ts';

/** What a reference may lead to; an entity may be an event, and a teller may be the article. */
export type ReferenceKind = 'entity' | 'event' | 'teller' | 'article' | 'sentence' | 'claim' | 'figure';

/** A place in a file that names something described elsewhere. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly part: Part;
}

/** Gives all references of a story's files, file by file. */
export function referencesIn(story: StoryFiles): readonly Reference[] {
  return (Object.keys(READERS) as readonly (keyof typeof READERS)[]).flatMap((name) =>
    itemsIn(story, name).flatMap(READERS[name]),
  );
}

const READERS = {
  articles: (article) => [
    to('entity', child(article, 'publisher')),
    ...all('article', itemsOf(article, 'cites')),
    ...itemsOf(article, 'sentences')
      .flatMap((sentence) => itemsOf(sentence, 'mentions'))
      .map((mention) => to('entity', child(mention, 'entity'))),
  ],
  claims: (claim) => [
    ...under(claim, 'told', 'by', 'teller'),
    ...under(claim, 'evidence', 'at', 'sentence'),
    ...all('entity', itemsOf(claim, 'subjects')),
    ...all('entity', itemsOf(claim, 'objects')),
    ...itemsOf(claim, 'states').flatMap((relation) => [
      to('entity', child(relation, 'from')),
      to('entity', child(relation, 'to')),
    ]),
    ...all('event', itemsOf(claim, 'events')),
    ...all('figure', itemsOf(claim, 'figures')),
    ...itemsOf(claim, 'links').map((link) =>
      to(child(link, 'kind').value === 'EXPLAINS' ? 'event' : 'claim', child(link, 'to')),
    ),
  ],
  events: (event) => [
    ...all('event', itemsOf(event, 'after')),
    to('event', child(event, 'partOf')),
    ...under(event, 'participants', 'entity', 'entity'),
    ...under(event, 'evidence', 'at', 'sentence'),
  ],
  figures: (figure) => [
    to('entity', child(figure, 'about')),
    to('entity', child(figure, 'counterparty')),
    ...under(figure, 'evidence', 'at', 'sentence'),
    ...all('figure', items(child(child(figure, 'derive'), 'inputs'))),
  ],
} satisfies Partial<Record<FileName, (item: Part) => readonly Reference[]>>;

function to(kind: ReferenceKind, part: Part): Reference {
  return { kind, part };
}

function all(kind: ReferenceKind, parts: readonly Part[]): readonly Reference[] {
  return parts.map((part) => to(kind, part));
}

function under(item: Part, list: string, key: string, kind: ReferenceKind): readonly Reference[] {
  return itemsOf(item, list).map((element) => to(kind, child(element, key)));
}
