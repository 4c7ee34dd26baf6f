import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { examplesOf } from './documented-example.ts';

/** Gives the function that a page shows in JavaScript. */
function functionOf<Shown>(page: string, name: string): Shown {
  const [program] = examplesOf(page, 'js');
  return runInNewContext(`${program?.question}; ${name}`) as Shown;
}

/** Gives the data of a page's first answer. */
function firstAnswer<Data>(page: string): Data {
  const [answer] = examplesOf(page, 'json');
  return (JSON.parse(answer?.question ?? '') as { readonly data: Data }).data;
}

it('`mark()` of docs/search.md marks the words of a hit', () => {
  const mark = functionOf<(matched: string, ranges: readonly number[]) => string>('docs/search.md', 'mark');
  const { search } = firstAnswer<{ search: { matched: string; ranges: number[] }[] }>('docs/search.md');
  expect(search.map(({ matched, ranges }) => mark(matched, ranges))).toEqual([
    '<mark>House</mark>',
    'White <mark>House</mark>',
    'The Democrats controlled the <mark>House</mark>.',
  ]);
  expect(mark('📦 of A&P <i>', [2, 4, 5, 8])).toBe('📦 <mark>of</mark> <mark>A&#38;P</mark> &#60;i&#62;');
});

it('`draw()` of docs/pictures.md draws the picture of that page', () => {
  const draw = functionOf<(graph: object) => string>('docs/pictures.md', 'draw');
  const { graph } = firstAnswer<{ graph: { nodes: unknown[]; relations: { basis: string }[] } }>(
    'docs/pictures.md',
  );
  const picture = draw(graph);
  expect(picture.match(/<circle /g)).toHaveLength(graph.nodes.length);
  expect(picture.match(/<line /g)).toHaveLength(graph.relations.length);
  expect(picture.match(/stroke-dasharray/g)).toHaveLength(
    graph.relations.filter(({ basis }) => basis !== 'STATED').length,
  );
  expect(picture).not.toMatch(/NaN|undefined/);
});

it.each([
  ['Rage', ['Rage']],
  ['Department of Health and Human Services', ['Department of Health and', 'Human Services']],
  [
    "some staff of the council and the vice president's office",
    ['some staff of the', 'council and the vice…'],
  ],
  ['A'.repeat(60), ['A'.repeat(24), `${'A'.repeat(23)}…`]],
  ['A & B', ['A &#38; B']],
])('`draw()` of docs/pictures.md sets %j on two lines at most', (name, lines) => {
  const draw = functionOf<(graph: object) => string>('docs/pictures.md', 'draw');
  const picture = draw({ nodes: [{ entity: { id: 'a', name }, x: 0.5, y: 0.5 }], relations: [] });
  expect([...picture.matchAll(/<tspan [^>]*>([^<]*)</g)].map(([, line]) => line)).toEqual(lines);
});
