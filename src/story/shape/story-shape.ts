import { formed, mapOf, oneOf, type Schema, SLUG_ADVICE, text } from './schema.ts';

/** The shape of `story.yaml`. */
export function storyShape(): Schema {
  const rights = mapOf('What may be stored.', {
    text: oneOf(['none', 'stored'], 'Whether sentences may be stored; none unless the story has the right.'),
  });
  return mapOf(
    'A story.',
    {
      id: formed(/^(story:)?[a-z0-9]+(-[a-z0-9]+)*$/, 'Its slug, such as usps-2020.', SLUG_ADVICE),
      name: text('Its title.'),
      summary: text('What it is about, in one or two sentences of your own.'),
    },
    { rights },
  );
}
