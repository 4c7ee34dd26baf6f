import { type GlyphShape, OUTLINE } from './glyph-shape.ts';
import { px } from './xml.ts';

/** Gives the `d` of a glyph's outline around the origin. */
export function glyphPath(shape: GlyphShape, radius: number): string {
  return PATHS[shape]((part) => px(part * radius));
}

type Scale = (part: number) => string;

const PATHS: Readonly<Record<GlyphShape, (scale: Scale) => string>> = {
  circle: (s) => `M${s(-1)} 0A${s(1)} ${s(1)} 0 1 1 ${s(1)} 0A${s(1)} ${s(1)} 0 1 1 ${s(-1)} 0Z`,
  square: (s) => {
    const { half, corner } = OUTLINE.square;
    return roundBox(s, { across: half, top: -half, bottom: half, corner });
  },
  diamond: (s) => {
    const { reach } = OUTLINE.diamond;
    return polygon(s, [0, -reach], [reach, 0], [0, reach], [-reach, 0]);
  },
  hexagon: (s) => {
    const { half, reach } = OUTLINE.hexagon;
    const side = reach / 2;
    return polygon(s, [0, -reach], [half, -side], [half, side], [0, reach], [-half, side], [-half, -side]);
  },
  bubble: (s) => {
    const { across, down, middle, corner, tail } = OUTLINE.bubble;
    const bottom = down - middle;
    const box = roundBox(s, { across, top: -down - middle, bottom, corner });
    return (
      box + polygon(s, [-tail / 2, bottom - 0.02], [tail / 2, bottom - 0.02], [-tail / 2, bottom + tail])
    );
  },
  document: (s) => {
    const { across, down, cut } = OUTLINE.document;
    return polygon(
      s,
      [-across, -down],
      [across - cut, -down],
      [across, cut - down],
      [across, down],
      [-across, down],
    );
  },
};

function polygon(s: Scale, ...corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([x, y]) => `${s(x)} ${s(y)}`).join('L')}Z`;
}

interface RoundBox {
  readonly across: number;
  readonly top: number;
  readonly bottom: number;
  readonly corner: number;
}

function roundBox(s: Scale, { across, top, bottom, corner }: RoundBox): string {
  const turn = (x: number, y: number) => `A${s(corner)} ${s(corner)} 0 0 1 ${s(x)} ${s(y)}`;
  return [
    `M${s(corner - across)} ${s(top)}H${s(across - corner)}${turn(across, top + corner)}`,
    `V${s(bottom - corner)}${turn(across - corner, bottom)}`,
    `H${s(corner - across)}${turn(-across, bottom - corner)}`,
    `V${s(top + corner)}${turn(corner - across, top)}Z`,
  ].join('');
}
