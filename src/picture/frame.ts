/** What the unit square of a picture is drawn on. In px. */
export const FRAME = {
  width: 1200,
  height: 800,
  /** What stays empty along each edge. */
  margin: 16,
} as const;

/** How a node's name is set: Inter SemiBold, centred below the glyph. */
export const NAME = {
  /** In px. */
  fontSize: 12.5,
  /** In px, from one line to the next. */
  lineHeight: 15.5,
  /** In px, from the glyph to the first line. */
  gap: 4,
  /** The most characters of a line. */
  characters: 24,
  /** The most lines of a name. */
  lines: 2,
} as const;

/** How large a node's glyph is, as a radius in px. */
export const GLYPH = { least: 12.5, most: 22.5, eachRoot: 2.5 } as const;
