import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/picture/lay-out.ts';
import { faultsOf } from './faults.ts';
import { neighbourhood, type Picture, readSeedPicture, spannedBy } from './seed-picture.ts';

const seed = await readSeedPicture();
/** A busy machine lays out a hundred pictures in more than the usual five seconds. */
const LONG = { timeout: 60_000 };
const CENTRES = ['gov:hhs', 'org:usps', 'org:amazon', 'person:donald-trump'];

/** A picture of so many nodes of which the first has a link with every other one. */
function star(count: number): Picture {
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    name: `Office number ${index}`,
  }));
  return { nodes, links: nodes.slice(1).map(({ id }) => ({ from: 'n0', to: id })) };
}

/** Some of the seed's nodes, and some of the links between them. */
const parts = fc
  .record({ nodes: fc.subarray([...seed.nodes]), links: fc.subarray([...seed.links]) })
  .map(({ nodes, links }) => spannedBy({ nodes, links }, new Set(nodes.map(({ id }) => id))));

function placesOf({ nodes, links }: Picture) {
  return [...layOut(nodes, links)].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** How many pairs of links cross. */
function crossings({ nodes, links }: Picture): number {
  const places = layOut(nodes, links);
  const pairs = new Map(links.map(({ from, to }) => [[from, to].sort().join(), [from, to] as const]));
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  const side = (a: string, b: string, c: string) =>
    (at(b).x - at(a).x) * (at(c).y - at(a).y) - (at(b).y - at(a).y) * (at(c).x - at(a).x);
  const lines = [...pairs.values()];
  return lines.flatMap(([a, b], index) =>
    lines
      .slice(index + 1)
      .filter(([c, d]) => ![c, d].includes(a) && ![c, d].includes(b))
      .filter(([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0),
  ).length;
}

describe('layOut()', () => {
  it('keeps all names of the seed story apart and inside, with hardly a crossing', () => {
    expect(seed.nodes.length).toBeGreaterThan(50);
    expect(faultsOf(seed)).toEqual([]);
    expect(crossings(seed)).toBeLessThanOrEqual(2);
  });

  it.each(CENTRES.flatMap((id) => [1, 2].map((depth) => [id, depth] as const)))(
    'keeps the names apart around %s to depth %i',
    (id, depth) => {
      const picture = neighbourhood(seed, id, depth);
      expect(picture.nodes.length).toBeGreaterThan(2);
      expect(faultsOf(picture)).toEqual([]);
    },
  );

  it('keeps the names of any part of the seed story apart', LONG, () => {
    fc.assert(
      fc.property(parts, (part) => {
        expect(faultsOf(part)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a star', star(31)],
    ['the seed story without its links', { nodes: seed.nodes, links: [] }],
    ['two nodes', star(2)],
    ['one node', star(1)],
    ['nothing', star(0)],
  ])('keeps the names of %s apart', (_name, picture) => {
    expect(faultsOf(picture)).toEqual([]);
    expect(layOut(picture.nodes, picture.links).size).toBe(picture.nodes.length);
  });

  it('gives the same places whatever the order, and again', LONG, () => {
    const shuffled = fc.record({
      nodes: fc.shuffledSubarray([...seed.nodes], { minLength: seed.nodes.length }),
      links: fc.shuffledSubarray([...seed.links], { minLength: seed.links.length }),
    });
    const places = placesOf(seed);
    expect(placesOf(seed)).toEqual(places);
    fc.assert(
      fc.property(shuffled, (picture) => {
        expect(placesOf(picture)).toEqual(places);
      }),
      { numRuns: 8 },
    );
  });

  it('takes links of one pair once, in either direction, and leaves out those that lead nowhere', () => {
    const { nodes, links } = neighbourhood(seed, 'org:usps', 1);
    const more = [
      ...links.map(({ from, to }) => ({ from: to, to: from })),
      ...links,
      { from: 'org:usps', to: 'org:usps' },
      { from: 'org:usps', to: 'org:unknown' },
    ];
    expect(placesOf({ nodes, links: more })).toEqual(placesOf({ nodes, links }));
  });

  it('gives places of the unit square with at most four decimals', () => {
    for (const [, { x, y }] of placesOf(seed)) {
      for (const value of [x, y]) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
        expect(Number(value.toFixed(4))).toBe(value);
      }
    }
  });

  it('uses the space: every ninth of the frame holds a node of the seed story', () => {
    const cells = new Set(placesOf(seed).map(([, { x, y }]) => `${Math.floor(x * 3)} ${Math.floor(y * 3)}`));
    expect(cells.size).toBe(9);
  });

  it('puts nodes without links into level rows below the others', () => {
    const linked = new Set(neighbourhood(seed, 'org:usps', 9).nodes.map(({ id }) => id));
    const alone = new Set(seed.links.flatMap(({ from, to }) => [from, to]));
    const places = placesOf(seed);
    const rows = places.filter(([id]) => !alone.has(id)).map(([, { y }]) => y);
    const lowest = Math.max(...places.filter(([id]) => linked.has(id)).map(([, { y }]) => y));
    expect(Math.min(...rows)).toBeGreaterThan(lowest);
    expect(new Set(rows).size).toBeLessThanOrEqual(3);
  });

  it('puts what is linked nearer than what is not', () => {
    const places = layOut(seed.nodes, seed.links);
    const distance = (one: string, other: string) => {
      const [a, b] = [places.get(one), places.get(other)];
      return a && b ? Math.hypot((a.x - b.x) * 1.5, a.y - b.y) : Number.NaN;
    };
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const linked = seed.links.map(({ from, to }) => distance(from, to));
    const any = seed.nodes.flatMap((one) => seed.nodes.map((other) => distance(one.id, other.id)));
    expect(mean(linked)).toBeLessThan(mean(any) / 2);
  });

  it('keeps everything inside, whatever the names and links', LONG, () => {
    const pictures = fc
      .array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 60 })
      .chain((names) => {
        const nodes = names.map((name, index) => ({ id: `n${index}`, name }));
        const id = fc.nat({ max: Math.max(names.length - 1, 0) }).map((index) => `n${index}`);
        return fc.record({ nodes: fc.constant(nodes), links: fc.array(fc.record({ from: id, to: id })) });
      });
    fc.assert(
      fc.property(pictures, (picture) => {
        expect(faultsOf(picture).filter((fault) => fault.endsWith('inside'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const lonely = { nodes: star(200).nodes, links: [] };
    expect(faultsOf(lonely).filter((fault) => fault.endsWith('inside'))).toEqual([]);
  });

  it('does not depend on the order of lines, however many there are', LONG, () => {
    const { nodes } = star(60);
    const links = nodes.flatMap(({ id }, at) =>
      Array.from({ length: 40 }, (_, more) => ({ from: id, to: `n${(at + more + 1) % 60}` })),
    );
    expect(links.length).toBe(2400);
    expect(placesOf({ nodes, links: links.toReversed() })).toEqual(placesOf({ nodes, links }));
  });

  it('keeps 200 nodes inside, most names readable, no two in one place', LONG, () => {
    const hubs = {
      ...star(200),
      links: star(200).nodes.map(({ id }, index) => ({ from: id, to: `n${index % 14}` })),
    };
    const faults = faultsOf(hubs);
    expect(faults.filter((fault) => fault.endsWith('inside'))).toEqual([]);
    expect(faults.filter((fault) => fault.startsWith('the names')).length).toBeLessThan(200);
    expect(new Set(placesOf(hubs).map(([, { x, y }]) => `${x} ${y}`)).size).toBe(200);
  });
});

it('src/picture uses no function that may differ between machines', () => {
  const folder = fileURLToPath(new URL('../../src/picture/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.map((file) => readFileSync(`${folder}${file}`, 'utf8'));
  const used = texts.flatMap((text) => [
    ...text.matchAll(/\bMath\.\w+|\w \*\* |localeCompare|\bIntl\b|toLocale/g),
  ]);
  const allowed = ['abs', 'ceil', 'floor', 'imul', 'max', 'min', 'round', 'sqrt'].map(
    (name) => `Math.${name}`,
  );
  expect(used.map(([text]) => text).filter((text) => !allowed.includes(text))).toEqual([]);
});
