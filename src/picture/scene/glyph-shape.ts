import type { Family } from './view.ts';

/** The outline of a node's glyph. */
export type GlyphShape = 'bubble' | 'circle' | 'diamond' | 'document' | 'hexagon' | 'square';

/** The shape of each family. Bodies and companies share one: colour and icon tell them apart. */
export const SHAPES: Readonly<Record<Family, GlyphShape>> = {
  person: 'circle',
  body: 'square',
  company: 'square',
  event: 'diamond',
  sum: 'hexagon',
  claim: 'bubble',
  source: 'document',
};

/** How the outlines lie in a glyph of radius 1, chosen so that all look equally large. */
export const OUTLINE = {
  square: { half: 0.9, corner: 0.3 },
  /** From the centre to a corner. */
  diamond: { reach: 1.18 },
  /** From the centre to a side, and to the corners above and below. */
  hexagon: { half: 0.93, reach: 1.074 },
  /** `middle` is how far above the centre the bubble's own centre is; the tail hangs below it. */
  bubble: { across: 1.04, down: 0.78, middle: 0.1, corner: 0.26, tail: 0.34 },
  /** `cut` is the side of the corner that is cut off at the upper right. */
  document: { across: 0.8, down: 0.98, cut: 0.5 },
} as const;

/** Half the side of the square around the glyph's centre that holds the whole outline, for a radius of 1. */
export function reachOf(shape: GlyphShape): number {
  switch (shape) {
    case 'diamond':
      return OUTLINE.diamond.reach;
    case 'hexagon':
      return OUTLINE.hexagon.reach;
    case 'bubble':
      return OUTLINE.bubble.across;
    case 'circle':
    case 'document':
    case 'square':
      return 1;
  }
}
