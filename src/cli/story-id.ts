/** Gives the full id of a story that may be named without its prefix: `usps-2020` is `story:usps-2020`. */
export function storyId(written: string): string {
  return written.startsWith('story:') ? written : `story:${written}`;
}
