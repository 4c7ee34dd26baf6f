import { storySlug } from './identify.ts';
import type { Issue } from './issue.ts';
import { type Declaration, declarationsIn, sentencesIn } from './known-ids.ts';
import { child, has, issueAt, type Part, rootOf, textAt } from './part.ts';
import type { StoryFiles } from './story-files.ts';

/** Checks that nothing in a story is described twice and that full ids belong to the story. */
export function checkIds(story: StoryFiles): readonly Issue[] {
  const named = [...declarationsIn(story, 'entities'), ...declarationsIn(story, 'events')];
  const local = [
    ...declarationsIn(story, 'articles'),
    ...declarationsIn(story, 'claims'),
    ...declarationsIn(story, 'figures'),
  ];
  return [
    ...duplicates(named),
    ...duplicates(local),
    ...duplicates(sentencesIn(story)),
    ...local.flatMap((declaration) => foreignId(declaration, story.slug)),
  ];
}

/** Checks that stories read together have different ids. */
export function checkStoryIds(stories: readonly StoryFiles[]): readonly Issue[] {
  const declared = stories.flatMap(({ files }) => {
    const root = files.story === null ? null : rootOf(files.story);
    const id = root === null ? null : textAt(root, 'id');
    return root === null || id === null ? [] : [{ id: storySlug(id), part: root }];
  });
  return duplicates(declared);
}

function duplicates(declarations: readonly Declaration[]): readonly Issue[] {
  const first = new Map<string, Part>();
  return declarations.flatMap(({ id, part }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, part);
      return [];
    }
    const { line } = other.yaml.positionOf(other.path);
    const message = `${id} is already described at ${other.yaml.file}:${line}. Give this one another id.`;
    return [issueAt(child(part, has(part, 'id') ? 'id' : 'at'), 'DUPLICATE_ID', message)];
  });
}

function foreignId({ id, part }: Declaration, slug: string): readonly Issue[] {
  const [, owner] = id.match(/^[a-z]+:([^/]*)\//) ?? [];
  if (owner === slug) return [];
  const message = `"${id}" is not of story ${slug}. Write the short id, or story:${slug} in story.yaml.`;
  return [issueAt(child(part, 'id'), 'BAD_ID', message)];
}
