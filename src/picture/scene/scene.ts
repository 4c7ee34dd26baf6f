import type { Rectangle } from '../box-of.ts';
import type { Curve, Point } from './curve.ts';
import type { GlyphShape } from './glyph-shape.ts';
import type { Family } from './view.ts';

/** A line of text, centred on `x`, by its baseline. In px. */
interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A node as it is drawn. */
export interface SceneNode {
  readonly id: string;
  /** The whole name, which `lines` may cut. */
  readonly name: string;
  readonly family: Family;
  readonly shape: GlyphShape;
  /** The centre of the glyph, in px. */
  readonly x: number;
  readonly y: number;
  /** In px; it grows with the neighbours in this picture. */
  readonly radius: number;
  readonly lines: readonly TextLine[];
  /** What the glyph and the name cover. */
  readonly glyphBox: Rectangle;
  readonly nameBox: Rectangle;
  /** How many nodes it has links with in this picture. */
  readonly neighbours: number;
  /** How many of its relations are not in this picture. */
  readonly more: number;
}

/** How sure a link is: told by the source, told by somebody whom it names, or denied by somebody. */
export type Standing = 'denied' | 'hedged' | 'plain';

/** What colour a link has: that of a sum, a claim or an event at one of its ends, else the common one. */
export type Tone = 'claim' | 'event' | 'relation' | 'sum';

/** Where a link's label stands, and on how much room. */
export interface Pill extends Rectangle {
  /** The label, cut with an ellipsis where it is very long. */
  readonly line: TextLine;
}

/** A relation as it is drawn: a curve between the rims of two glyphs, with an arrow head at its end. */
export interface SceneLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The whole label. */
  readonly label: string;
  readonly standing: Standing;
  readonly tone: Tone;
  readonly curve: Curve;
  /** Where the arrow head points: of length 1. */
  readonly direction: Point;
  /** Absent where no place is free for it. */
  readonly pill?: Pill;
}

/** A picture ready to draw: plain data in px of `FRAME`, nodes and links in the order of their ids. */
export interface Scene {
  readonly title: string;
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  /** How many links have no label, for want of a free place. */
  readonly unlabelled: number;
  /** How many relations are not drawn: an end is not in the picture, or both are the same node. */
  readonly undrawn: number;
  /** What everything covers together; the whole frame where there is nothing. */
  readonly box: Rectangle;
}
