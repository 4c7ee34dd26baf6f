import { placeKey } from './order-key.ts';
import type { LinkDraft, Properties } from './rows.ts';
import type { StructuralType } from './structural-types.ts';

/** Makes the relationships that start at one node of a story, each in its place (from 0) of a list of the files. */
export function linkFrom(
  from: string,
  story: string,
): (type: StructuralType, to: string, at: number, properties?: Properties) => LinkDraft {
  return (type, to, at, properties = {}) => ({
    type,
    from,
    to,
    properties: { ...properties, order: placeKey(story, at + 1, to) },
  });
}
