import type { Rectangle } from '../box-of.ts';
import { drawHead, drawLink, drawPill } from './draw-link.ts';
import { drawNode } from './draw-node.ts';
import type { Scene } from './scene.ts';
import type { Theme } from './theme.ts';
import { element, escapeXml, px } from './xml.ts';

/** What stays empty around everything, in px. */
const MARGIN = 24;
const NAMED = 3;

/**
 * Writes a scene as an SVG document that needs nothing else: no style sheet, no script, no font file.
 *
 * It is as large as what it shows, in px of `FRAME`. Each node and link is a group with a class and an id; colours are
 * attributes, which any style sheet overrules. Text is set in Inter, or in what a reader has in its place.
 */
export function sceneToSvg(scene: Scene, theme: Theme): string {
  const { x, y, width, height } = withMargin(scene.box);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `picture ${theme.name}`,
      width,
      height,
      viewBox: [x, y, width, height].map(px).join(' '),
      role: 'img',
      'aria-labelledby': 'picture-title picture-desc',
      'font-family': 'Inter, sans-serif',
      'text-anchor': 'middle',
    },
    `\n${[
      element('title', { id: 'picture-title' }, escapeXml(scene.title)),
      element('desc', { id: 'picture-desc' }, escapeXml(describe(scene))),
      element('rect', { class: 'page', x, y, width, height, fill: theme.page }),
      ...groups(scene, theme),
    ].join('\n')}\n`,
  );
  return `${svg}\n`;
}

/** In whole px, as half a pixel at an edge would show the page behind. */
function withMargin({ x, y, width, height }: Rectangle): Rectangle {
  const [left, top] = [Math.floor(x - MARGIN), Math.floor(y - MARGIN)];
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width + MARGIN) - left,
    height: Math.ceil(y + height + MARGIN) - top,
  };
}

function groups({ nodes, links }: Scene, theme: Theme): readonly string[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const lines = links.map((link) => drawLink(link, names, theme));
  const labels = links.flatMap((link) => (link.pill ? [drawPill(link, link.pill, theme)] : []));
  return [
    group({ class: 'links', fill: 'none', 'stroke-linecap': 'butt' }, lines),
    group({ class: 'labels', 'font-weight': '500' }, labels),
    group(
      { class: 'nodes', 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
      nodes.map((node) => drawNode(node, theme)),
    ),
    group(
      { class: 'heads' },
      links.map((link) => drawHead(link, theme)),
    ),
  ];
}

function group(attributes: Readonly<Record<string, string>>, content: readonly string[]): string {
  return element('g', attributes, content.map((one) => `\n${one}`).join(''));
}

function describe({ nodes, links, undrawn }: Scene): string {
  const most = [...nodes]
    .sort((one, other) => other.neighbours - one.neighbours)
    .slice(0, NAMED)
    .filter(({ neighbours }) => neighbours > 0)
    .map(({ name, neighbours }) => `${name} (${neighbours})`);
  return [
    `A diagram of ${nodes.length} nodes joined by ${links.length} arrows, each with what it says.`,
    ...(most.length > 0 ? [`Linked with most others: ${most.join(', ')}.`] : []),
    ...(undrawn > 0 ? [`${undrawn} relations are not drawn.`] : []),
  ].join(' ');
}
