import type { Point } from './curve.ts';
import { LABEL } from './label-text.ts';
import type { Pill, SceneLink, Tone } from './scene.ts';
import type { Theme } from './theme.ts';
import { element, elementId, escapeXml, px } from './xml.ts';

const WIDTHS: Readonly<Record<Tone, number>> = { relation: 1.6, claim: 1.6, event: 1.6, sum: 3.2 };
const DASHES = { plain: undefined, hedged: '7 4', denied: '7 4 1.5 4' } as const;
const STANDINGS = { plain: '', hedged: ' (somebody says so)', denied: ' (denied)' } as const;
/** The arrow head of the thinnest link, in px; it grows with the width to the power of one half. */
const HEAD = { length: 8, half: 3.2, notch: 0.78 };

/** Gives the group of a link: its curve. */
export function drawLink(link: SceneLink, names: ReadonlyMap<string, string>, theme: Theme): string {
  const said = `${names.get(link.from) ?? ''} ${link.label} ${names.get(link.to) ?? ''}`;
  return element(
    'g',
    { class: `link ${link.standing} tone-${link.tone}`, id: elementId('link', link.id) },
    [
      element('title', {}, escapeXml(said + STANDINGS[link.standing])),
      element('path', {
        class: 'line',
        d: linePath(link),
        stroke: theme.links[toneOf(link)],
        'stroke-width': WIDTHS[link.tone],
        'stroke-dasharray': DASHES[link.standing],
      }),
    ].join(''),
  );
}

/** Gives the arrow head of a link: to be drawn after the names, whose halo would hide one that comes from below. */
export function drawHead(link: SceneLink, theme: Theme): string {
  return element('path', {
    class: `head ${link.standing} tone-${link.tone}`,
    id: elementId('head', link.id),
    d: headPath(link),
    fill: theme.links[toneOf(link)],
  });
}

/** Gives the label of a link on its pill. */
export function drawPill(link: SceneLink, { line, x, y, width, height }: Pill, theme: Theme): string {
  const isDenied = link.standing === 'denied';
  return element(
    'g',
    { class: `label ${link.standing} tone-${link.tone}`, id: elementId('label', link.id) },
    element('rect', { x, y, width, height, rx: height / 2, fill: theme.page }) +
      element(
        'text',
        {
          x: line.x,
          y: line.y,
          'font-size': LABEL.fontSize,
          fill: theme.labels[toneOf(link)],
          'text-decoration': isDenied ? 'line-through' : undefined,
        },
        escapeXml(line.text),
      ),
  );
}

/** What is not plainly told has the colour of claims. */
function toneOf({ standing, tone }: SceneLink): Tone {
  return standing === 'plain' ? tone : 'claim';
}

/** The line ends inside its head, as its own blunt end is wider than the point. */
function linePath({ curve: { start, control, end }, direction, tone }: SceneLink): string {
  const back = HEAD.length * HEAD.notch * sizeOf(tone);
  return `M${at(start)}Q${at(control)} ${at(behind(end, direction, back))}`;
}

function headPath({ curve: { end }, direction, tone }: SceneLink): string {
  const size = sizeOf(tone);
  const base = behind(end, direction, HEAD.length * size);
  const notch = behind(end, direction, HEAD.length * HEAD.notch * size);
  const half = HEAD.half * size;
  const left = { x: base.x - half * direction.y, y: base.y + half * direction.x };
  const right = { x: base.x + half * direction.y, y: base.y - half * direction.x };
  return `M${at(end)}L${at(left)}L${at(notch)}L${at(right)}Z`;
}

function sizeOf(tone: Tone): number {
  return Math.sqrt(WIDTHS[tone] / WIDTHS.relation);
}

function behind(point: Point, direction: Point, by: number): Point {
  return { x: point.x - by * direction.x, y: point.y - by * direction.y };
}

function at({ x, y }: Point): string {
  return `${px(x)} ${px(y)}`;
}
