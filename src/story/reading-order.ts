/**
 * Makes the text that places something in reading order over all stories: the story's id, then its place
 * in the story as five digits. Such texts compare as the places do.
 */
export function readingOrder(story: string, place: number): string {
  return `${story}\u0001${String(place).padStart(5, '0')}`;
}
