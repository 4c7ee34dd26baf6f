import { itemsOf, type Part, textAt } from './part.ts';
import type { ReferenceKind } from './references.ts';
import type { FileName } from './shape/story-shapes.ts';
import { isReadable, itemsIn, namesIn, type StoryFiles } from './story-files.ts';

/** Something that a file describes: its full id and where it stands. */
export interface Declaration {
  readonly id: string;
  readonly part: Part;
}

/** The ids that references of a kind may name. */
export interface KnownIds {
  readonly ids: ReadonlyMap<string, Part>;
  /** False where a file that could describe more cannot be read, so that nothing is surely unknown. */
  readonly isComplete: boolean;
}

/** The ids that a story's files describe, by what they name. */
export type KnownStory = Readonly<Record<Exclude<ReferenceKind, 'teller'>, KnownIds>>;

/** Collects everything that a story's files describe, well-shaped or not. */
export function declarationsIn(story: StoryFiles, name: FileName): readonly Declaration[] {
  const names = namesIn(story);
  const complete = { articles: names.article, claims: names.claim, figures: names.figure };
  const full = complete[name as keyof typeof complete] ?? ((id: string) => id);
  return itemsIn(story, name).flatMap((part) => {
    const id = textAt(part, 'id');
    return id === null ? [] : [{ id: full(id), part }];
  });
}

/** Collects the sentences that a story's files describe. */
export function sentencesIn(story: StoryFiles): readonly Declaration[] {
  return declarationsIn(story, 'articles').flatMap(({ id, part }) =>
    itemsOf(part, 'sentences').flatMap((sentence) => {
      const at = textAt(sentence, 'at');
      return at === null ? [] : [{ id: `${id.replace('article:', 'sentence:')}/${at}`, part: sentence }];
    }),
  );
}

/** Gives the ids that the references of a story may name. */
export function knownIn(story: StoryFiles): KnownStory {
  const known = (declarations: readonly Declaration[], ...files: readonly FileName[]): KnownIds => ({
    ids: new Map(declarations.map(({ id, part }) => [id, part])),
    isComplete: files.every((file) => isReadable(story, file)),
  });
  const events = declarationsIn(story, 'events');
  return {
    entity: known([...declarationsIn(story, 'entities'), ...events], 'entities', 'events'),
    event: known(events, 'events'),
    article: known(declarationsIn(story, 'articles'), 'articles'),
    sentence: known(sentencesIn(story), 'articles'),
    claim: known(declarationsIn(story, 'claims'), 'claims'),
    figure: known(declarationsIn(story, 'figures'), 'figures'),
  };
}
