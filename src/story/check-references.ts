import type { Issue } from './issue.ts';
import type { KnownIds, KnownStory } from './known-ids.ts';
import { nearestName } from './nearest-name.ts';
import { issueAt, type Part, textOf, withNearest } from './part.ts';
import { type ReferenceKind, referencesIn } from './references.ts';
import { type Names, namesIn, type StoryFiles } from './story-files.ts';

/**
 * Checks that everything a story refers to is described somewhere.
 *
 * @param others ids of claims of other stories, which links may lead to
 */
export function checkReferences(
  story: StoryFiles,
  known: KnownStory,
  others: ReadonlySet<string>,
): readonly Issue[] {
  const names = namesIn(story);
  return referencesIn(story).flatMap(({ kind, part }) => {
    const written = textOf(part);
    if (written === null || written.trim() === '') return [];
    const { ids, isComplete } = knownFor(kind, written, known);
    const id = completed(kind, written, names);
    if (ids.has(id) || !isComplete || (kind === 'claim' && others.has(id))) return [];
    if (kind === 'teller' && written === 'article') return [];
    return [unknown(part, kind, written, candidates(kind, ids, names))];
  });
}

function knownFor(kind: ReferenceKind, written: string, known: KnownStory): KnownIds {
  if (kind !== 'teller') return known[kind];
  return written.startsWith('article:') ? known.article : known.entity;
}

function completed(kind: ReferenceKind, written: string, names: Names): string {
  if (kind === 'entity' || kind === 'event' || kind === 'teller') return written;
  return names[kind](written);
}

function candidates(kind: ReferenceKind, ids: KnownIds['ids'], names: Names): readonly string[] {
  const all = [...ids.keys()];
  if (kind === 'teller') return [...all, 'article'];
  const [prefix = ''] = all[0]?.match(/^[a-z]+:[^/]+\//) ?? [];
  if (kind === 'sentence') return all.map((id) => shortPlace(id, prefix, names));
  return kind === 'entity' || kind === 'event' ? all : all.map((id) => id.slice(prefix.length));
}

function shortPlace(id: string, prefix: string, names: Names): string {
  const place = id.slice(id.lastIndexOf('/') + 1);
  return names.sentence(place) === id ? place : id.slice(prefix.length);
}

const WHERE: Readonly<Record<ReferenceKind, string>> = {
  entity: 'an entity of entities.yaml or an event of events.yaml',
  event: 'an event of events.yaml',
  teller: 'an entity of entities.yaml or "article"',
  article: 'an article of articles.yaml',
  sentence: 'a sentence of articles.yaml',
  claim: 'a claim of claims.yaml',
  figure: 'a figure of figures.yaml',
};

function unknown(part: Part, kind: ReferenceKind, written: string, names: readonly string[]): Issue {
  const message = `"${written}" is not ${WHERE[kind]}. Add it there or correct it here.`;
  return withNearest(issueAt(part, 'UNKNOWN_ID', message), nearestName(written, names));
}
