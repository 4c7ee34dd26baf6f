import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/picture/lay-out.ts';
import { makeScene } from '../../src/picture/scene/make-scene.ts';
import { sceneToSvg } from '../../src/picture/scene/scene-to-svg.ts';
import { darkTheme, lightTheme, type Theme } from '../../src/picture/scene/theme.ts';
import type { View } from '../../src/picture/scene/view.ts';
import { readSeedView } from './seed-view.ts';
import { readXml } from './well-formed.ts';

const seed = await readSeedView();
const HOSTILE = `</text><script>alert("1")</script> & 'x' \u0000\u0007\u009f\ud800\uffff ]]> <!-- \t"`;

function draw(view: View, theme: Theme = lightTheme): string {
  return sceneToSvg(makeScene(view, layOut(view.nodes, view.relations)), theme);
}

function two(name: string, label: string): View {
  return {
    title: name,
    nodes: [
      { id: 'a', name, family: 'claim' },
      { id: 'b', name: 'Other', family: 'sum' },
    ],
    relations: [{ id: 'r', from: 'a', to: 'b', label, isDenied: true }],
  };
}

/** The luminance of a colour as WCAG has it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('sceneToSvg()', () => {
  it.each([lightTheme, darkTheme])('writes the seed story as XML, $name', (theme) => {
    const elements = readXml(draw(seed, theme));
    const ids = elements.flatMap(({ attributes }) => / id="([^"]*)"/.exec(attributes)?.[1] ?? []);
    expect(elements[0]?.name).toBe('svg');
    expect(elements[0]?.attributes).toContain('role="img"');
    expect(elements.slice(1, 3).map(({ name }) => name)).toEqual(['title', 'desc']);
    expect(elements.filter(({ attributes }) => attributes.includes('class="node ')).length).toBe(
      seed.nodes.length,
    );
    expect(elements.filter(({ attributes }) => attributes.includes('class="link ')).length).toBe(
      seed.relations.length,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('node-gov:hhs');
    expect(ids.filter((id) => /\s/.test(id))).toEqual([]);
    expect(elements.map(({ attributes }) => attributes).join()).not.toMatch(/NaN|Infinity|undefined|e-\d/);
  });

  it('needs nothing from elsewhere', () => {
    const svg = draw(seed);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|href|<style|<script|<image| style=/,
    );
    expect(svg).toContain('font-family="Inter, sans-serif"');
  });

  it('writes names as text, with a space between the lines', () => {
    const name = 'Department of Health and Human Services';
    const spans = readXml(draw(seed)).filter(({ name: tag }) => tag === 'tspan');
    const at = spans.findIndex(({ text }) => text.startsWith('Department of Health'));
    expect(`${spans[at]?.text}${spans[at + 1]?.text}`).toBe(name);
  });

  it('escapes whatever is in a name, a label, a title or an id', () => {
    const view = two(HOSTILE, HOSTILE);
    const node = { ...view.nodes[0], id: HOSTILE, name: HOSTILE, family: 'person' as const };
    const relation = { id: HOSTILE, from: HOSTILE, to: 'b', label: HOSTILE };
    const svg = draw({ ...view, nodes: [...view.nodes, node], relations: [...view.relations, relation] });
    const elements = readXml(svg);
    expect(elements.map(({ name }) => name)).not.toContain('script');
    expect(svg).not.toMatch(/[\p{Cs}\uffff]/u);
    expect([...svg].filter((one) => one < ' ' && one !== '\n' && one !== '\t')).toEqual([]);
    expect(elements[1]?.text).toBe(HOSTILE.replace(/[^\t -~]/gu, '\ufffd'));
  });

  it('stays well-formed whatever the texts are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (name, label) => {
        expect(readXml(draw(two(name, label)))[1]?.name).toBe('title');
      }),
      { numRuns: 150 },
    );
  });

  it('gives different ids to different things', () => {
    const ids = ['a b', 'a~20.b', 'a-b', 'a"b', 'ab', 'é'];
    const nodes = ids.map((id) => ({ id, name: id, family: 'person' as const }));
    const found = [...draw({ nodes, relations: [] }).matchAll(/ id="(node-[^"]*)"/g)].map(([, id]) => id);
    expect(new Set(found).size).toBe(ids.length);
  });

  it('dashes what is hedged, strikes out what is denied, and tells so in words', () => {
    const view = two('One', 'paid');
    const [relation] = view.relations;
    if (!relation) throw new Error('a relation is missing');
    const drawn = (more: object) => draw({ ...view, relations: [{ ...relation, isDenied: false, ...more }] });
    expect(drawn({})).not.toMatch(/dasharray|line-through/);
    expect(drawn({ isHedged: true })).toMatch(/One paid Other \(somebody says so\)[\s\S]*dasharray="7 4"/);
    expect(drawn({ isDenied: true })).toMatch(
      /One paid Other \(denied\)[\s\S]*dasharray="7 4 1.5 4"[\s\S]*line-through/,
    );
  });

  it('says what a picture of nothing shows', () => {
    const elements = readXml(draw({ nodes: [], relations: [] }));
    expect(elements[1]?.text).toBe('0 things and 0 relations');
    expect(elements[2]?.text).toContain('0 nodes');
  });
});

describe.each([lightTheme, darkTheme])('the $name theme', ({ page, text, icon, families, links, labels }) => {
  it('has the contrast that lines, glyphs, icons and texts need', () => {
    for (const color of Object.values(families)) {
      expect(contrast(color, page)).toBeGreaterThan(4.5);
      expect(contrast(color, icon)).toBeGreaterThan(4.5);
    }
    for (const color of Object.values(links)) expect(contrast(color, page)).toBeGreaterThan(3);
    for (const color of [text, ...Object.values(labels)]) expect(contrast(color, page)).toBeGreaterThan(4.5);
  });
});
