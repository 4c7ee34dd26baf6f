import { fileURLToPath } from 'node:url';
import type { PictureLink, PictureNode } from '../../src/picture/lay-out.ts';
import { readStories } from '../../src/story/read-stories.ts';

const SEED = fileURLToPath(new URL('../../seed/usps-2020', import.meta.url));

/** Nodes and links for `layOut`. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
}

/** Reads the seed story: its entities and events as nodes, its relations as links. */
export async function readSeedPicture(): Promise<Picture> {
  const [story] = await readStories([SEED]);
  if (!story) throw new Error('the seed holds no story');
  return {
    nodes: [...story.entities, ...story.events].map(({ id, name }) => ({ id, name })),
    links: story.relations.map(({ from, to }) => ({ from, to })),
  };
}

/** Gives the part of a picture that some nodes span, with the links between them. */
export function spannedBy({ nodes, links }: Picture, ids: ReadonlySet<string>): Picture {
  return {
    nodes: nodes.filter(({ id }) => ids.has(id)),
    links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

/** Gives the nodes within some links of one node, in either direction. */
export function neighbourhood(picture: Picture, id: string, depth: number): Picture {
  const reached = new Set([id]);
  for (let hop = 0; hop < depth; hop++) {
    const found = picture.links.flatMap(({ from, to }) => [
      ...(reached.has(from) ? [to] : []),
      ...(reached.has(to) ? [from] : []),
    ]);
    for (const one of found) reached.add(one);
  }
  return spannedBy(picture, reached);
}
