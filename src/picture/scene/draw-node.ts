import { NAME } from '../frame.ts';
import { glyphPath } from './glyph-path.ts';
import { ICON_PATHS } from './icon-paths.ts';
import type { SceneNode } from './scene.ts';
import type { Theme } from './theme.ts';
import { element, elementId, escapeXml, px } from './xml.ts';

/** How large an icon is for a glyph of radius 1; its own square has a side of 16. */
const ICON_SCALE = 1 / 15;
const SHADOW = { down: 1.5, spread: 3.5, opacity: 0.11 };
/** How wide the border of a glyph and the halo of a name are, both in the colour of the page. In px. */
const HALO = { glyph: 4, name: 4 };

/** Gives the group of a node: its glyph with an icon, and its name in lines below. */
export function drawNode(node: SceneNode, theme: Theme): string {
  const title = element('title', {}, escapeXml(describe(node)));
  const glyph = element('g', { transform: `translate(${px(node.x)} ${px(node.y)})` }, drawGlyph(node, theme));
  return element(
    'g',
    { class: `node family-${node.family}`, id: elementId('node', node.id) },
    title + glyph + drawName(node, theme),
  );
}

function describe({ name, neighbours, more }: SceneNode): string {
  const rest = more === 0 ? '' : `; ${more} more relations are not shown`;
  return `${name}: linked with ${neighbours}${rest}`;
}

function drawGlyph({ family, shape, radius }: SceneNode, theme: Theme): string {
  const d = glyphPath(shape, radius);
  return [
    element('path', {
      class: 'shadow',
      d,
      transform: `translate(0 ${SHADOW.down})`,
      fill: theme.shadow,
      stroke: theme.shadow,
      'stroke-width': SHADOW.spread,
      opacity: SHADOW.opacity,
    }),
    element('path', {
      class: 'glyph',
      d,
      fill: theme.families[family],
      stroke: theme.page,
      'stroke-width': HALO.glyph,
      'paint-order': 'stroke',
    }),
    element('path', {
      class: 'icon',
      d: ICON_PATHS[family],
      transform: `scale(${px(radius * ICON_SCALE)})`,
      fill: theme.icon,
      'fill-rule': 'evenodd',
    }),
  ].join('');
}

/** A line ends in a space, as a screen reader would read its last word and the next one as one. */
function drawName({ lines }: SceneNode, theme: Theme): string {
  const spans = lines.map(({ text, x, y }, index) =>
    element('tspan', { x, y }, escapeXml(index < lines.length - 1 ? `${text} ` : text)),
  );
  if (spans.length === 0) return '';
  return element(
    'text',
    {
      class: 'name',
      'font-size': NAME.fontSize,
      'font-weight': '600',
      fill: theme.text,
      stroke: theme.page,
      'stroke-width': HALO.name,
    },
    spans.join(''),
  );
}
